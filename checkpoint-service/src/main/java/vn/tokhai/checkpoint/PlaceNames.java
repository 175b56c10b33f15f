package vn.tokhai.checkpoint;

import org.springframework.stereotype.Service;

/** Says where a place is, in words. */
@Service
public class PlaceNames {

    private final AdministrativeUnits units;

    public PlaceNames(AdministrativeUnits units) {
        this.units = units;
    }

    /** Ward, district and province in one line. */
    public String areaName(Area area) {
        return units.find(area.structure(), area.smallest())
                .map(units::fullName)
                .orElseThrow(() -> new IllegalStateException("The list of units lost " + area));
    }

    /** Name and administrative names in one line, ready to show to a visitor. */
    public String placeName(Details details) {
        return details.name() + ", " + areaName(details.area());
    }
}
