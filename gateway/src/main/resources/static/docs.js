// One page for the documents of all services; one that is down shows its error and leaves the others readable.
const services = [
  ["checkin-service", "Check-in · vào, ra, lịch sử"],
  ["otp-service", "OTP · đăng nhập bằng số điện thoại"],
  ["declaration-service", "Declarations · khai báo y tế, mã cá nhân"],
  ["checkpoint-service", "Checkpoints · điểm kiểm soát dịch, mã QR"],
  ["tracing-service", "Tracing · truy vết"],
  ["integration-service", "Integration · dữ liệu cho tỉnh"],
];

window.addEventListener("load", () => {
  SwaggerUIBundle({
    urls: services.map(([name, title]) => ({ url: `/openapi/${name}`, name: title })),
    dom_id: "#swagger-ui",
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    tryItOutEnabled: false,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
  });
});
