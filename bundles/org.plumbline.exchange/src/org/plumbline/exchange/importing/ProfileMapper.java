// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;
import org.yaml.snakeyaml.LoaderOptions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What makes a {@link Profile} of YAML: patterns, and the words of the language. */
final class ProfileMapper {

    private ProfileMapper() {
    }

    /** A mapper that accepts nothing unknown, repeated or left empty. */
    static YAMLMapper mapper() {
        return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(limits()).build())
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(words())
                .build();
    }

    /** Limits of a profile's size. */
    static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setCodePointLimit(ProfileReader.LARGEST_PROFILE);
        return limits;
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        module.addDeserializer(String.class, new TextDeserializer());
        module.addDeserializer(Rule.class, new RuleDeserializer());
        add(module, Obligation.class);
        add(module, RequirementLevel.class);
        add(module, EditionStatus.class);
        add(module, Side.class);
        add(module, ServiceModel.class);
        add(module, TailoringKind.class);
        add(module, VerdictMeaning.class);
        add(module, CitationPurpose.class);
        add(module, MethodKind.class);
        module.addDeserializer(Field.class, new FieldDeserializer());
        module.addKeyDeserializer(MethodKind.class, new WordKeys<>(MethodKind.class));
        module.addKeyDeserializer(Obligation.class, new WordKeys<>(Obligation.class));
        module.addKeyDeserializer(LossReport.Kind.class, new KindKeys());
        return module;
    }

    private static <E extends Enum<E> & Enumerator> void add(SimpleModule module, Class<E> type) {
        module.addDeserializer(type, new WordDeserializer<>(type));
    }

    private static final class TextDeserializer extends JsonDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            if (text == null) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            if (text.isBlank()) {
                throw JsonMappingException.from(parser, "the value is missing; quote a text that has a comma");
            }
            return text;
        }
    }

    private static final class RuleDeserializer extends JsonDeserializer<Rule> {

        @Override
        public Rule deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String expression = parser.getValueAsString();
            if (expression == null) {
                return (Rule) context.handleUnexpectedToken(Rule.class, parser);
            }
            try {
                return Rule.of(expression);
            } catch (PatternSyntaxException e) {
                throw JsonMappingException.from(parser,
                        "the pattern has a mistake: " + e.getDescription() + " near index " + e.getIndex());
            }
        }
    }

    private static final class FieldDeserializer extends JsonDeserializer<Field> {

        @Override
        public Field deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String word = String.valueOf(parser.getValueAsString());
            return Stream.of(Field.values()).filter(field -> field.word().equals(word)).findFirst()
                    .orElseThrow(() -> JsonMappingException.from(parser, "\"" + word + "\" is none of "
                            + Stream.of(Field.values()).map(Field::word).collect(Collectors.joining(", "))));
        }
    }

    /** Enumerations of the model, by the words of the language ({@code not-applicable}). */
    private static final class WordDeserializer<E extends Enum<E> & Enumerator> extends JsonDeserializer<E> {

        private final Class<E> type;

        WordDeserializer(Class<E> type) {
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String word = String.valueOf(parser.getValueAsString());
            return byWord(type, word).orElseThrow(() -> JsonMappingException.from(parser, unknownWord(type, word)));
        }
    }

    private static final class WordKeys<E extends Enum<E> & Enumerator> extends KeyDeserializer {

        private final Class<E> type;

        WordKeys(Class<E> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return byWord(type, key)
                    .orElseThrow(() -> JsonMappingException.from(context.getParser(), unknownWord(type, key)));
        }
    }

    private static final class KindKeys extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            for (LossReport.Kind kind : LossReport.Kind.values()) {
                if (kind.key().equals(key)) {
                    return kind;
                }
            }
            throw JsonMappingException.from(context.getParser(), "\"" + key + "\" is none of "
                    + Stream.of(LossReport.Kind.values()).map(LossReport.Kind::key).collect(Collectors.joining(", ")));
        }
    }

    private static <E extends Enum<E> & Enumerator> Optional<E> byWord(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.getLiteral().equals(word))
                .findFirst();
    }

    private static <E extends Enum<E> & Enumerator> String unknownWord(Class<E> type, String word) {
        return "\"" + word + "\" is none of "
                + Stream.of(type.getEnumConstants()).map(Enumerator::getLiteral).collect(Collectors.joining(", "))
                + " (" + type.getSimpleName().toLowerCase(Locale.ROOT) + ")";
    }
}
