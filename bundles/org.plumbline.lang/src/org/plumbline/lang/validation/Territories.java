// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Site;

/** Territories are written as the two letters of ISO 3166. */
public class Territories extends PartialValidator {

    @Check
    public void check(Region region) {
        check(region, PlumbPackage.Literals.REGION__TERRITORY, region.getTerritory());
    }

    @Check
    public void check(Site site) {
        check(site, PlumbPackage.Literals.SITE__TERRITORY, site.getTerritory());
    }

    @Check
    public void check(Data data) {
        checkAll(data, PlumbPackage.Literals.DATA__RESIDENCY, data.getResidency());
    }

    @Check
    public void check(LocationPredicate predicate) {
        checkAll(predicate, PlumbPackage.Literals.LOCATION_PREDICATE__TERRITORIES, predicate.getTerritories());
    }

    static boolean isTerritory(String code) {
        return code.matches("[A-Z]{2}");
    }

    static String message(String code) {
        return "'%s' is not a territory. Write the two capital letters of ISO 3166, such as CN.".formatted(code);
    }

    private void check(EObject object, EAttribute attribute, String code) {
        if (code != null && !isTerritory(code)) {
            error(message(code), object, attribute, IssueCodes.NO_TERRITORY);
        }
    }

    private void checkAll(EObject object, EAttribute attribute, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (!isTerritory(codes.get(i))) {
                error(message(codes.get(i)), object, attribute, i, IssueCodes.NO_TERRITORY);
            }
        }
    }
}
