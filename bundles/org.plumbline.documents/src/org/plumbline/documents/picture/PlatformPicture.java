// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;

/** The platform picture (平台架构图): what the platform is made of, what runs where, and how it stands, for everyone. */
public final class PlatformPicture implements DocumentPlan {

    @Override
    public String fileName() {
        return "platform-picture";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.SVG);
    }

    @Override
    public Document of(Source source) {
        var parts = PlatformParts.of(source);
        var tables = new PlatformTables(parts);
        return new FrontPage(source).with(PictureTerms.PLATFORM_PICTURE, List.of(
                planes(parts), sites(parts), tables.components(), tables.networks(), tables.flows()));
    }

    private static Section planes(PlatformParts parts) {
        var picture = PlanePicture.of(parts);
        var remarks = new ArrayList<Wording>();
        remarks.add(PictureTerms.PICTURE_NOTE);
        if (!parts.shared().isEmpty()) {
            remarks.add(PictureTerms.SHARED_BY_ALL.with(Wording.list(parts.shared().stream()
                    .map(each -> RequirementCells.of(each).identifier()).toList())));
        }
        if (picture.filter(PlanePicture::isSimplified).isPresent()) {
            remarks.add(PictureTerms.SIMPLIFIED);
        }
        return section("planes", PictureTerms.BY_PLANE, remarks, picture.map(PlanePicture::figure).stream().toList(),
                PictureTerms.NOTHING_TO_DRAW);
    }

    private static Section sites(PlatformParts parts) {
        return section("sites", PictureTerms.BY_SITE, List.of(PictureTerms.SITES_NOTE), new SitePicture(parts).figure().stream().toList(),
                PictureTerms.NO_SITES);
    }

    private static Section section(String anchor, Wording title, List<Wording> remarks, List<Figure> figures, Wording none) {
        return new Section(anchor, title, figures.isEmpty() ? List.of(none) : remarks, figures, List.of());
    }
}
