package vn.tokhai.tracing.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param bufferedRows rows up to which a list is put together before it is sent */
@ConfigurationProperties("tokhai.tracing.export")
record ExportSettings(@DefaultValue("10000") int bufferedRows) {}
