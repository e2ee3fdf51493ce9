// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.plumbline.documents.office.WordTemplate.Unusable;
import org.xml.sax.SAXException;

/** Looks through every part of a template before anything is made of it. */
final class TemplateCheck {

    private static final int LARGEST_FILE = 32 << 20;
    private static final int LARGEST_CONTENT = 128 << 20;
    private static final int MOST_PARTS = 4_000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";
    private static final Pattern ACTIVE = Pattern.compile("(?i)macro|vba|activex|oleobject|ms-office\\.control");

    /** Last segments of the types of relationships whose parts do nothing but look. */
    static final Set<String> HARMLESS = Set.of("officeDocument", "core-properties", "extended-properties",
            "custom-properties", "thumbnail", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "font",
            "theme", "themeOverride", "numbering", "footnotes", "endnotes", "header", "footer", "image", "customXml",
            "customXmlProps", "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people",
            "glossaryDocument", "chart", "chartStyle", "chartColorStyle", "diagramData", "diagramLayout", "diagramQuickStyle",
            "diagramColors", "diagramDrawing", "recipientData", "documenttasks", "bibliography", "hyperlink");

    private final byte[] file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    TemplateCheck(byte[] file) {
        this.file = file;
    }

    /** The document, packed anew, so that it holds what was looked at and nothing else. */
    byte[] checked() throws Unusable {
        if (file.length > LARGEST_FILE) {
            throw new Unusable("This is larger than 32 MB", "Make its pictures smaller");
        }
        if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Unusable("This is encrypted, or in the format of Word before 2007",
                    "Take off the password, and save it as a Word document (.docx)");
        }
        if (!begins('P', 'K')) {
            throw noDocument();
        }
        try {
            unpack();
            types();
            for (var part : parts.entrySet()) {
                look(part.getKey(), part.getValue());
            }
            return packed();
        } catch (SAXException e) {
            if (e.getException() instanceof Unusable unusable) {
                throw unusable;
            }
            throw new Unusable("A part of it is no XML", "Open it in Word and save it again");
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable("This is a broken ZIP file", "Open it in Word and save it again");
        }
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Unusable noDocument() {
        return new Unusable("This is not a Word document", "Name a .docx file");
    }

    private void unpack() throws IOException, Unusable {
        int left = LARGEST_CONTENT;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new Unusable("Its content is larger than 128 MB when unpacked, or has more than 4000 parts",
                            "Use a template without large pictures");
                }
                var name = entry.getName();
                if (name.contains("..") || name.contains("\\") || name.startsWith("/") || parts.put(name, content) != null) {
                    throw new Unusable("It has a part with the name \"" + shown(name) + "\", which no program writes",
                            "Open it in Word and save it again");
                }
            }
        }
    }

    private void types() throws Unusable {
        if (!parts.containsKey(TYPES)) {
            throw noDocument();
        }
        var types = new String(parts.get(TYPES), StandardCharsets.UTF_8);
        var active = ACTIVE.matcher(types);
        if (active.find()) {
            throw new Unusable("It holds macros or objects that run (" + active.group() + ")",
                    "Save it as a Word document without macros (.docx), and take out embedded objects");
        }
        if (!types.contains(DOCUMENT) && !types.contains(TEMPLATE)) {
            throw noDocument();
        }
        parts.put(TYPES, types.replace(TEMPLATE, DOCUMENT).getBytes(StandardCharsets.UTF_8));
    }

    private void look(String name, byte[] content) throws IOException, SAXException, Unusable {
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg") || name.endsWith(".vml")) {
            try {
                var parsers = SAXParserFactory.newDefaultInstance();
                parsers.setNamespaceAware(true);
                parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                parsers.newSAXParser().parse(new ByteArrayInputStream(content), new TemplatePart(name));
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("Every Java platform has this parser.", e);
            }
        }
    }

    private byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream(file.length);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static String shown(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }
}
