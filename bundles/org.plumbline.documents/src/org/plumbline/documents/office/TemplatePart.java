// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.documents.office.WordTemplate.Unusable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses a part of a template that reaches out of the document: a relationship, an address in a drawing, a field. */
final class TemplatePart extends DefaultHandler {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DEEPEST = 400;
    private static final Pattern ADDRESS = Pattern.compile("(?i)@import|url\\(\\s*['\"]?(?!#|data:|['\"\\s])");
    private static final String NESTED = "\u0000";
    private static final Pattern FIELD = Pattern.compile("\\s*(=|[A-Za-z]+)(?![A-Za-z\u0000])(.*)", Pattern.DOTALL);

    /** Fields (ECMA-376 part 1, 17.16.5) that show what the document itself says. */
    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "DATE", "TIME",
            "CREATEDATE", "SAVEDATE", "PRINTDATE", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "LASTSAVEDBY",
            "FILENAME", "DOCPROPERTY", "STYLEREF", "REF", "PAGEREF", "NOTEREF", "TOC", "TC", "XE", "INDEX", "SEQ", "LISTNUM",
            "IF", "=", "SYMBOL", "EQ", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "NUMWORDS", "NUMCHARS", "REVNUM",
            "EDITTIME", "ADVANCE");

    private final String name;
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private boolean instruction;
    private int depth;

    TemplatePart(String name) {
        this.name = name;
    }

    @Override
    public void startElement(String uri, String element, String prefixed, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw refused("Its part " + name + " is nested too deeply", "Use a simpler template");
        }
        if (name.endsWith(".rels")) {
            relationship(attributes);
        } else if (name.startsWith("word/") || name.endsWith(".svg")) {
            addresses(attributes);
            field(uri, element, attributes);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (instruction && !fields.isEmpty()) {
            fields.peek().append(text, start, length);
        } else if (name.endsWith(".svg")) {
            style.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String prefixed) {
        depth--;
        instruction = false;
    }

    @Override
    public void endDocument() throws SAXException {
        for (var field : fields) {
            check(field.toString());
        }
        if (ADDRESS.matcher(style).find()) {
            throw outside("an address in " + name);
        }
    }

    private void relationship(Attributes attributes) throws SAXException {
        var type = attributes.getValue("Type");
        if (type == null) {
            return;
        }
        var sort = type.substring(type.lastIndexOf('/') + 1);
        var target = String.valueOf(attributes.getValue("Target"));
        if ("External".equalsIgnoreCase(attributes.getValue("TargetMode")) || target.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            throw outside("\"" + target + "\" (" + sort + ", in " + name + ")");
        }
        if (!TemplateCheck.HARMLESS.contains(sort)) {
            throw refused("It holds a part that is not plain content (" + sort + ", " + target + ")",
                    "Take out macros, embedded objects and controls");
        }
    }

    private void addresses(Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            var value = attributes.getValue(i).strip();
            boolean names = Set.of("src", "href", "althref").contains(attributes.getLocalName(i));
            if (names && !value.isEmpty() && !value.startsWith("#") && !value.startsWith("data:")
                    || name.endsWith(".svg") && ADDRESS.matcher(value).find()) {
                throw outside("\"" + value + "\" (in " + name + ")");
            }
        }
    }

    private void field(String uri, String element, Attributes attributes) throws SAXException {
        if (!WORD.equals(uri)) {
            return;
        }
        switch (element) {
            case "fldSimple" -> check(String.valueOf(attributes.getValue(WORD, "instr")));
            case "instrText" -> instruction = true;
            case "fldChar" -> boundary(String.valueOf(attributes.getValue(WORD, "fldCharType")));
            default -> {
                // no field
            }
        }
    }

    /** What a field within a field yields can become part of the outer one, so its place is marked. */
    private void boundary(String type) throws SAXException {
        switch (type) {
            case "begin" -> {
                if (!fields.isEmpty()) {
                    fields.peek().append(NESTED);
                }
                fields.push(new StringBuilder());
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    check(fields.pop().toString());
                }
            }
            default -> {
                // its result begins
            }
        }
    }

    private void check(String code) throws SAXException {
        var field = FIELD.matcher(code);
        if (!field.matches()) {
            throw unknown(code);
        }
        boolean jump = field.group(1).equalsIgnoreCase("HYPERLINK") && field.group(2).strip().startsWith("\\l");
        if (!jump && !HARMLESS.contains(field.group(1).toUpperCase(Locale.ROOT))) {
            throw unknown(code);
        }
    }

    private SAXException unknown(String code) {
        return refused("It has a field that may fetch or run something: \"" + TemplateCheck.shown(code.strip()
                .replace(NESTED, "{…}")) + "\" (in " + name + ")", "Take the field out, or turn it into text (Ctrl+Shift+F9)");
    }

    private static SAXException outside(String what) {
        return refused("It refers to something outside: " + TemplateCheck.shown(what),
                "Take the link out, and embed pictures instead of linking them");
    }

    private static SAXException refused(String what, String whatToDo) {
        return new SAXException(new Unusable(what, whatToDo));
    }
}
