// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fleet/fleetmodel.h"

#include "gui/profiles/profilecolor.h"
#include "gui/widgets/palette.h"
#include "models/columns.h"
#include "models/liveexecutionsmodel.h"
#include "models/runsmodel.h"

#include <QApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using gui::FleetMember;

namespace {
QString stateText(const FleetMember &member)
{
    using State = FleetMember::State;
    switch (member.state) {
    case State::Unknown: return gui::FleetModel::tr("not looked at yet");
    case State::Seen:
        return member.seen.stuck > 0 ? gui::FleetModel::tr("stuck")
            : member.seen.isSetUp    ? gui::FleetModel::tr("answers")
                                     : gui::FleetModel::tr("not set up");
    case State::PasswordNeeded: return gui::FleetModel::tr("password needed");
    case State::BySsh: return gui::FleetModel::tr("by ssh: open it to see");
    case State::NoAnswer: return gui::FleetModel::tr("no answer");
    case State::Failed: return gui::FleetModel::tr("not reached");
    }
    return {};
}

QString volumeText(const FleetMember &member)
{
    QStringList parts;
    for (const auto &[directory, volume] : member.seen.volumes)
        parts << gui::FleetModel::tr("%1 %").arg(QLocale().toString(volume.usedPercent(), 'f', 0));
    return parts.isEmpty() ? gui::FleetModel::tr("not known") : parts.join(u", "_s);
}

QString lastText(const FleetMember &member, bool local)
{
    const auto &last = member.seen.lastCleanup;
    if (!last)
        return member.seen.isSetUp ? gui::FleetModel::tr("none yet") : gui::FleetModel::tr("not known");
    const QString text = models::titleOf(*last) + u", "_s + models::timeText(last->startedAt, local).chopped(3);
    return last->isUndone() ? gui::FleetModel::tr("%1 (undone)").arg(text) : text;
}
} // namespace

int gui::FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int gui::FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant gui::FleetModel::text(const FleetMember &member, int column) const
{
    // What was seen once stays, with its time; what nobody has seen is no zero.
    const bool wasSeen = member.at.isValid();
    switch (column) {
    case NameColumn: return member.name == m_current ? tr("%1 (shown)").arg(member.name) : member.name;
    case StateColumn: return stateText(member);
    case StuckColumn: return wasSeen ? QLocale().toString(member.seen.stuck) : QString(u'–');
    case VolumeColumn: return wasSeen ? volumeText(member) : QString(u'–');
    case LastColumn: return wasSeen ? lastText(member, m_localTime) : QString(u'–');
    case AtColumn:
        return wasSeen ? (m_localTime ? member.at.toLocalTime() : member.at).toString(u"yyyy-MM-dd HH:mm"_s)
                       : QString(u'–');
    default: return {};
    }
}

QVariant gui::FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FleetMember &member = m_members.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(member, index.column());
    case Qt::ToolTipRole:
        return index.column() == StateColumn && !member.trouble.isEmpty() ? member.trouble : QVariant();
    case Qt::DecorationRole:
        if (const auto color = profileColor(member.color, QApplication::palette());
            color && index.column() == NameColumn)
            return icon(u"dot"_s, *color);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == StuckColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case models::StateRole:
        switch (member.state) {
        case FleetMember::State::Seen:
            return member.seen.stuck > 0 ? models::StuckState
                : member.seen.isSetUp    ? models::CompletedState
                                         : models::WarningState;
        case FleetMember::State::NoAnswer:
        case FleetMember::State::Failed: return models::FailedState;
        default: return models::KeptState;
        }
    default: return {};
    }
}

QVariant gui::FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == StuckColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString zone = m_localTime ? tr("local") : tr("UTC");
    switch (section) {
    case NameColumn: return tr("Connection");
    case StateColumn: return tr("State");
    case StuckColumn: return tr("Stuck");
    case VolumeColumn: return tr("Volume");
    case LastColumn: return tr("Last cleanup (%1)").arg(zone);
    case AtColumn: return tr("Seen at (%1)").arg(zone);
    default: return {};
    }
}

void gui::FleetModel::apply(const QList<FleetMember> &members, const QString &current, bool local)
{
    const bool areSame = std::equal(members.cbegin(), members.cend(), m_members.cbegin(), m_members.cend(),
                                    [](const FleetMember &a, const FleetMember &b) { return a.name == b.name; });
    // Others than before come with a change of the settings only.
    if (!areSame)
        beginResetModel();
    m_current = current;
    m_localTime = local;
    m_members = members;
    if (!areSame)
        endResetModel();
    emit headerDataChanged(Qt::Horizontal, LastColumn, AtColumn);
    if (!m_members.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
