// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.exchange.importing.TableRule.Column;
import org.plumbline.exchange.importing.Profile.Section;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile strictly: an unknown key, a missing one or a pattern with a mistake is an error with its line. */
final class ProfileReader {

    static final int LARGEST_PROFILE = 1024 * 1024;

    // The words of the language.
    private static final List<String> STEPS = List.of("prepared", "reviewed", "approved");

    private static final YAMLMapper MAPPER = ProfileMapper.mapper();

    private final String file;
    private String text;

    private ProfileReader(String file) {
        this.file = file;
    }

    /**
     * Reads a profile.
     *
     * @param file its name for messages
     * @throws UnusableInput if it is not a profile, or one that cannot work
     */
    static Profile read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_PROFILE + 1);
        if (bytes.length > LARGEST_PROFILE) {
            throw new UnusableInput(file, 0, "the profile is larger than " + LARGEST_PROFILE + " bytes",
                    "name a profile, a YAML file as docs/import-profiles.md describes it");
        }
        return new ProfileReader(file).parse(bytes);
    }

    private Profile parse(byte[] bytes) throws IOException {
        text = utf8(bytes);
        if (text.isBlank()) {
            throw unusable(0, "the profile is empty");
        }
        try {
            Profile profile = MAPPER.readValue(text, Profile.class);
            require(profile != null, "the profile is empty");
            check(profile);
            return profile.from(file);
        } catch (JsonProcessingException e) {
            throw mistake(e);
        }
    }

    private String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file, 0, "the profile is not in UTF-8", "save it in UTF-8", e);
        }
    }

    // What the types cannot say ---------------------------------------------------------------------------------------

    private void check(Profile profile) {
        require(!profile.recognise().isEmpty(), "\"recognise\" is empty, so any document would do", "recognise");
        require(!profile.editions().isEmpty(), "\"editions\" is empty", "editions");
        require(!profile.headings().isEmpty(), "\"headings\" is empty", "headings");
        require(!profile.sections().isEmpty(), "\"sections\" is empty", "sections");
        require(profile.lines().full() > 0, "\"full\" is not above 0", "lines", "full");
        for (int i = 0; i < profile.headings().size(); i++) {
            Rule pattern = profile.headings().get(i).pattern();
            require(pattern.hasGroup("number") && pattern.hasGroup("title"),
                    "the heading pattern \"" + pattern + "\" lacks a group \"number\" or \"title\"",
                    "headings", i, "pattern");
        }
        for (int i = 0; i < profile.set().approvals().size(); i++) {
            String step = profile.set().approvals().get(i).step();
            require(STEPS.contains(step), "the step \"" + step + "\" is none of " + String.join(", ", STEPS),
                    "set", "approvals", i, "step");
        }
        for (int i = 0; i < profile.sections().size(); i++) {
            check(profile.sections().get(i), i);
            checkDomains(profile, i);
        }
    }

    private void checkDomains(Profile profile, int index) {
        SetFacts.Scheme scheme = profile.set().scheme();
        List<String> domains = scheme == null ? List.of()
                : scheme.domains().stream().map(SetFacts.DomainWord::name).toList();
        Section section = profile.sections().get(index);
        Stream<String> ofClauses = section.clauses().stream().map(Profile.ClauseRule::domain);
        Stream<String> ofTable = Stream.ofNullable(section.table()).flatMap(table -> table.clauses().stream())
                .map(TableRule.Outline::domain);
        Stream.concat(ofClauses, ofTable).filter(Objects::nonNull).forEach(domain -> require(domains.contains(domain),
                "the section \"" + section.name() + "\" names the domain \"" + domain + "\", which the scheme lacks",
                "sections", index));
    }

    private void check(Section section, int index) {
        String where = "the section \"" + section.name() + "\" ";
        require(index == 0 || section.starts() != null, where + "lacks \"starts\", which only the first section may",
                "sections", index);
        boolean reading = section.reads().holdsEntries();
        require(!reading || !section.entries().isEmpty() || section.headed() != null
                || section.table() != null && section.table().holdsEntries(),
                where + "lacks \"entries\", \"headed\" or a table with a column that reads text", "sections", index);
        for (int i = 0; i < section.entries().size(); i++) {
            Profile.EntryRule entry = section.entries().get(i);
            require(entry.pattern().hasGroup("text"),
                    where + "has an entry pattern without a group \"text\": \"" + entry.pattern() + "\"",
                    "sections", index, "entries", i);
            require(entry.pattern().hasGroup("label")
                    || entry.labels() == null && !(reading && i == 0 && section.ids().contains("{label}")),
                    where + (i == 0 ? "has outer entries without a group \"label\", which identifies them: \""
                            : "counts labels but has no group \"label\": \"") + entry.pattern() + "\"",
                    "sections", index, "entries", i);
        }
        require(section.note() == null || section.note().hasGroup("text"),
                where + "has a note without a group \"text\"", "sections", index, "note");
        for (int i = 0; i < section.citations().size(); i++) {
            Profile.CitationRule citation = section.citations().get(i);
            require(citation.pattern().hasGroup("document") || citation.document() != null,
                    where + "has a citation without a group \"document\"", "sections", index, "citations", i);
        }
        if (section.table() != null) {
            check(section.table(), where, index);
        }
    }

    private void check(TableRule table, String where, int index) {
        for (int i = 0; i < table.lists().size(); i++) {
            require(table.lists().get(i).pattern().hasGroup("label") && table.lists().get(i).labels() != null,
                    where + "has a list in cells without \"labels\" or without a group \"label\"",
                    "sections", index, "table", "lists", i);
        }
        require(!table.holdsEntries() || !table.clauses().isEmpty() || table.indexOf(Field.CLAUSE) >= 0,
                where + "has a table whose rows no clause numbers: it lacks \"clauses\" or a column that reads clause",
                "sections", index, "table");
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Object[] path = {"sections", index, "table", "columns", i};
            require(column.reads() == Field.NOTHING || fields.add(column.reads()),
                    where + "has two columns that read " + column.reads().word(), path);
            for (Map.Entry<String, String> value : column.values().entrySet()) {
                require(Values.known(column.reads(), value.getValue()), where + "has a column that reads "
                        + column.reads().word() + " and means \"" + value.getValue() + "\" by \"" + value.getKey()
                        + "\"; known are " + Values.known(column.reads()), path);
            }
        }
    }

    private void require(boolean condition, String what, Object... path) {
        if (!condition) {
            throw unusable(lines().line(List.of(path)), what);
        }
    }

    // Messages --------------------------------------------------------------------------------------------------------

    private UnusableInput mistake(JsonProcessingException e) {
        if (e instanceof PropertyBindingException unknown) {
            return unusable(line(e), "the key \"" + unknown.getPropertyName() + "\" is unknown here; known are "
                    + quoted(unknown.getKnownPropertyIds()));
        }
        String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return unusable(line(e), (path.isEmpty() ? "" : path + ": ") + e.getOriginalMessage());
    }

    /** The lines are only asked for where there is a mistake. */
    private YamlLines lines() {
        return YamlLines.of(text, ProfileMapper.limits());
    }

    private int line(JsonProcessingException e) {
        int line = e instanceof JsonMappingException mapping ? lines().line(steps(mapping)) : 0;
        JsonLocation location = e.getLocation();
        return line > 0 || location == null ? line : Math.max(0, location.getLineNr());
    }

    private static List<?> steps(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? (Object) step.getIndex() : step.getFieldName())
                .toList();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String quoted(Collection<?> names) {
        return names.stream()
                .filter(name -> !name.equals(Profile.FILE))
                .map(name -> "\"" + name + "\"")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private UnusableInput unusable(int line, String what) {
        return new UnusableInput(file, line, what, "mend the profile as docs/import-profiles.md describes");
    }
}
