// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Tongue;

/** What all Office files share: properties, and bytes that depend on the content alone. */
final class OfficeFile {

    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String PRODUCT = "Plumbline";
    /** Characters that programs show of a property. */
    private static final int PROPERTY = 200;
    /** The first day that a ZIP entry can name. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private OfficeFile() {
    }

    /** Adds a table of fonts, in which other names stand for fonts that a program does not find. */
    static void addFonts(POIXMLDocument file, InputStream table) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = file.getPackage().createPart(name, FONT_TABLE);
            try (var out = part.getOutputStream()) {
                table.transferTo(out);
            }
            file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The name of the part is ours.", e);
        }
    }

    /** The file's bytes, equal for equal content: times are those of the as-of date. */
    static byte[] bytes(POIXMLDocument file, Document document, Tongue language) {
        describe(file, document, language);
        try (var out = new ByteArrayOutputStream()) {
            file.write(out);
            return withFixedTimes(out.toByteArray(), document.asOf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLDocument file, Document document, Tongue language) {
        var moment = Optional.of(Date.from(document.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
        var core = file.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(cut(language.line(document.title())));
        core.setSubjectProperty(cut(language.line(document.subject())));
        core.setDescriptionProperty(cut(language.line(document.disclaimer())));
        core.setIdentifierProperty(cut(language.line(document.identification())));
        core.setLanguageProperty(language.locale());
        core.setContentStatusProperty(document.mark().map(mark -> cut(language.line(mark))).orElse(""));
        core.setCreatorProperty(PRODUCT);
        core.setLastModifiedByProperty(PRODUCT);
        core.setCreatedProperty(moment);
        core.setModifiedProperty(moment);
        file.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }

    private static String cut(String line) {
        return line.substring(0, line.offsetByCodePoints(0, Math.min(PROPERTY, line.codePointCount(0, line.length()))));
    }

    private static byte[] withFixedTimes(byte[] zip, LocalDate day) throws IOException {
        var time = (day.isBefore(FIRST_DAY) ? FIRST_DAY : day).atStartOfDay();
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(entry(entry.getName(), time));
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, LocalDateTime time) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }
}
