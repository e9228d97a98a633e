// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

/// Why what went in one section of a run went: by what rule, in no language. The journal keeps it as data, for whoever
/// reads it may read another language than who has run it.
struct PolicyRule {
    enum class Way { Age, Relink, Chosen };
    ItemKind kind = ItemKind::Screenshot;
    std::optional<Directory> directory = {};
    Way way = Way::Age;
    int days = 0; ///< Screenshots and downloads by their age; else 0.
    qint64 seconds = 0; ///< Of the other kinds: their least age, or how long an execution may take.
    friend bool operator==(const PolicyRule &, const PolicyRule &) = default;
};

/// `stuckSeconds`: for how long an execution was unfinished at least.
PolicyRule ruleOf(const PlanSection &section, qint64 stuckSeconds);

/// "screenshots 7d, orphans downloads 3600s": as the journal keeps it.
QString toText(const QList<PolicyRule> &rules);
/// The rule of a run that brings back what the folders' own lists name.
QString manifestPolicy();
/// What the journal keeps, for people, translated. Texts of earlier versions, which were written for people in one
/// language, stay as they are.
QString describePolicy(const QString &recorded);
