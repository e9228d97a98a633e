// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/alert.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray alertJson(const Alert &alert, bool isRaised, const Target &target)
{
    const QJsonObject object{{u"event"_s, isRaised ? u"raised"_s : u"cleared"_s},
                             {u"kind"_s, toName(alert.kind)},
                             {u"key"_s, alert.key},
                             {u"profile"_s, target.name},
                             {u"database"_s, target.connection.forPeople()},
                             {u"since"_s, alert.since.toIso()},
                             {u"text"_s, alert.text},
                             {u"mend"_s, alert.mend}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

AlertBook::Changes AlertBook::update(const Observation &seen, const Target &target)
{
    Changes changes;
    const QList<Judgement> judgements = judge(seen, target);
    for (const Judgement &judgement : judgements)
        apply(judgement, seen.now, changes);
    if (seen.refusals)
        clearJobsThatAreGone(judgements, changes);
    return changes;
}

/// Nobody judges a job any more that is off or was taken out of the schedule.
void AlertBook::clearJobsThatAreGone(const QList<Judgement> &judgements, Changes &changes)
{
    m_active.removeIf([&](const Alert &alert) {
        const bool isGone = alert.kind == AlertKind::JobRefused
            && std::none_of(judgements.begin(), judgements.end(),
                            [&](const Judgement &judgement) { return judgement.key == alert.key; });
        if (isGone)
            changes.cleared.append(alert);
        return isGone;
    });
}

void AlertBook::apply(const Judgement &judgement, ServerTime now, Changes &changes)
{
    const auto found = std::find_if(m_active.begin(), m_active.end(),
                                    [&](const Alert &alert) { return alert.key == judgement.key; });
    if (found == m_active.end()) {
        if (!judgement.isRaised)
            return;
        m_active.append({judgement.kind, judgement.key, judgement.text, judgement.mend, now});
        changes.raised.append(m_active.constLast());
    } else if (judgement.isCleared) {
        changes.cleared.append(*found);
        m_active.erase(found);
    } else {
        found->text = judgement.text; // the figures go on
        changes.kept.append(*found);
    }
}
