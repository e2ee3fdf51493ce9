// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;

import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.model.plumb.RequirementSet;

/** Makes a requirement set of the blocks of a document's sections. */
final class SetBuilder {

    /**
     * What makes the parts of a set, which all its sections share.
     *
     * @param lines how lines make paragraphs
     * @param clauses the clauses
     * @param register the identifiers that are taken and what was read
     * @param citer what texts cite
     * @param entries makes what is no requirement
     * @param requirements makes requirements of entries
     * @param rows makes requirements of rows
     */
    record Makers(Profile.Lines lines, LineJoiner joiner, LossLog log, ClauseTree clauses, Register register,
            Citer citer, EntryMaker entries, RequirementMaker requirements, RowMaker rows) {
    }

    private final Makers makers;

    SetBuilder(Profile profile, RequirementSet set, LineJoiner joiner, LossLog log) {
        ObligationWords obligations = new ObligationWords(profile.obligations());
        Register register = new Register(profile.expect(), log);
        Citer citer = new Citer(profile, set, log);
        RequirementMaker requirements = new RequirementMaker(profile, joiner, citer, obligations, log);
        this.makers = new Makers(profile.lines(), joiner, log, new ClauseTree(set, obligations, log), register, citer,
                new EntryMaker(set, register, citer, joiner, log), requirements,
                new RowMaker(joiner, citer, requirements, log));
    }

    /** Adds a section. */
    void add(Section section, List<Block> blocks) {
        makers.clauses().expect(section.clauses());
        SectionBuilder builder = new SectionBuilder(section, makers);
        blocks.forEach(builder::add);
        builder.finish();
    }

    /** Completes what needs the whole document. */
    void finish() {
        makers.entries().finish();
        makers.citer().finish();
        makers.clauses().finish();
        makers.register().finish();
    }
}
