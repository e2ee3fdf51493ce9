// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.NextDues;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.returned.Form;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.RemedyState;

/** The gap list and remediation plan (安全问题清单与整改计划): a row for every gap, then what is due and when. */
public final class GapList implements Form {

    private static final List<Wording> FACETS = List.of(Words.STANDARD, GapTerms.GAP_KIND, GapTerms.REMEDY_STATE, Terms.OWNER,
            Terms.SEVERITY, GapTerms.DUE_STATE, Terms.MODEL_VERDICT, Terms.ASSESSED_VERDICT);

    private static final Set<PartyKind> OWNERS = EnumSet.of(PartyKind.TEAM, PartyKind.PROVIDER, PartyKind.CUSTOMER,
            PartyKind.SUPPLIER);

    @Override
    public String fileName() {
        return "gap-list";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX);
    }

    @Override
    public Document of(Source source) {
        var gaps = source.statement().gaps();
        return new FrontPage(source).with(GapTerms.GAP_LIST, List.of(
                new GapSummarySection(source, gaps).section(),
                new Section("gaps", GapTerms.GAPS, List.of(GapTerms.GAPS_NOTE), List.of(table(source, gaps))),
                new NextDues(source).calendar()));
    }

    /** A row for each of these gaps. */
    public static Table table(Source source, List<Gap> gaps) {
        return new Table(Table.Kind.REGISTER, GapTerms.GAPS, columns(source), FACETS, rows(source, gaps));
    }

    private static List<Column> columns(Source source) {
        return List.of(
                new Column(GapTerms.GAP_NUMBER, 30),
                new Column(Terms.SECURITY_LAYER, 20),
                new Column(Terms.CONTROL_POINT, 22),
                new Column(Terms.ASSESSMENT_ITEM, 42).asName(),
                new Column(GapTerms.ASSETS, 36),
                new Column(Terms.PROBLEM, 50),
                new Column(GapTerms.THREATS_CONCERNED, 24),
                new Column(GapTerms.CONSEQUENCE, 28, new Entry.Text()),
                new Column(GapTerms.RISK_LEVEL, 16, new Entry.Text(Wording.NONE, GapTerms.RISK_LEVEL_HINT)),
                new Column(GapTerms.HAZARD, 15, new Entry.Choice(List.of(GapTerms.YES, GapTerms.NO), true)),
                new Column(GapTerms.RECTIFICATION_ADVICE, 46, new Entry.Text()),
                new Column(Terms.OWNER, 24, new Entry.Choice(
                        owners(source).stream().<Wording>map(Wording::ofTitle).distinct().toList(), false)),
                new Column(Terms.DUE, 19, new Entry.Day()),
                new Column(GapTerms.REMEDY_STATE, 20, new Entry.Choice(
                        Stream.of(RemedyState.values()).map(Words::of).toList(), true)),
                new Column(GapTerms.RETEST_RESULT, 26, new Entry.Text()),
                new Column(GapTerms.RETESTED, 19, new Entry.Day()),
                new Column(GapTerms.ACCEPTED_BY, 24, new Entry.Text()),
                new Column(GapTerms.GAP_KIND, 22),
                new Column(Terms.SEVERITY, 15));
    }

    /** Those who can be in charge: parties of the platform other than those who judge. */
    private static List<Party> owners(Source source) {
        return source.statement().platform().getParts().stream()
                .filter(Party.class::isInstance).map(Party.class::cast)
                .filter(party -> OWNERS.contains(party.getKind())).toList();
    }

    private static List<Row> rows(Source source, List<Gap> gaps) {
        var classes = AssetClasses.of(source.statement().platform());
        return gaps.stream().map(gap -> row(source, new GapCells(gap, source.statement().statement(), classes))
                .keyed(key(gap))).toList();
    }

    private static RowKey key(Gap gap) {
        return new RowKey("gap/" + gap.number(), gap.requirement().map(row -> Fingerprint.of(row.requirement())).orElse(""));
    }

    @Override
    public Map<String, Taker> takers(Source source) {
        var takers = new HashMap<String, Taker>();
        source.statement().gaps().forEach(gap -> takers.put(key(gap).subject(),
                new GapTaker(source.statement(), gap, owners(source))));
        return takers;
    }

    private static Row row(Source source, GapCells cells) {
        var requirement = cells.gap().requirement();
        var words = requirement.map(OfRequirement::set).map(SetWords::new);
        return new Row(cells.anchor(), words.map(SetWords::citation).orElse(GapTerms.OTHER), List.of(
                Cell.text(cells.gap().number()),
                cells.securityLayer(),
                cells.controlPoint(),
                cells.item(),
                cells.assets(),
                cells.problem(),
                cells.threats(),
                cells.consequence(),
                cells.risk(),
                cells.hazard(),
                cells.advice(),
                cells.owners(),
                cells.due(),
                cells.state(),
                cells.result(),
                cells.retested(),
                cells.acceptedBy(),
                cells.kinds(),
                cells.severity()),
                facets(source, cells, requirement.map(RequirementCells::of), words));
    }

    private static List<Wording> facets(Source source, GapCells cells, Optional<RequirementCells> requirement,
            Optional<SetWords> words) {
        return List.of(
                words.map(SetWords::designation).orElse(GapTerms.OTHER),
                Words.of(cells.gap().kind()),
                cells.stateWord(),
                cells.ownersWord(),
                Words.of(cells.gap().severity()),
                cells.dueWord(source.asOf()),
                requirement.map(RequirementCells::modelVerdictWord).orElse(Wording.NONE),
                requirement.map(RequirementCells::assessedVerdictWord).orElse(Wording.NONE));
    }
}
