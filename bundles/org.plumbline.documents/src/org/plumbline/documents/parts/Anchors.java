// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.Locale;

import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;

/** Where links lead. Anchors are kept stable, since people send them to each other. */
public final class Anchors {

    private Anchors() {
    }

    /** {@code x1605-8.1-1}. */
    public static String of(RequirementSet set, Requirement requirement) {
        return safe(set.getName() + "-" + requirement.getName());
    }

    /** {@code control:admin-mfa}. */
    public static String of(Control control) {
        return safe("control:" + control.getName());
    }

    /** {@code component:kvm}, {@code network:mgmt}, {@code flow:admin-in}. */
    public static String of(PlatformPart part) {
        return safe(part.eClass().getName().toLowerCase(Locale.ROOT) + ":" + part.getName());
    }

    /** {@code supervision:government-2026:firewall-maker}. */
    public static String of(Supervision supervision, SupervisionEntry entry) {
        return safe("supervision:" + supervision.getName() + ":" + entry.getName());
    }

    /** {@code mlps-s3a3g3:statistics}: a section about a set. */
    public static String of(RequirementSet set, String section) {
        return safe(set.getName() + ":" + section);
    }

    private static String safe(String anchor) {
        return anchor.replaceAll("[^\\p{L}\\p{N}.:_-]", "_");
    }
}
