// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyfilter.h"

#include "core/base/bytes.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/enabling.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "models/runsmodel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto typingPause = 300ms;
constexpr qint64 day = 86'400;
constexpr int leastOfAChoice = 9; ///< Characters.
constexpr int leastOfOneRow = 125; ///< Characters.

/// A command, in the words of the list.
QString commandTitle(const QString &command)
{
    RunRecord run;
    run.command = command;
    return command == "undo"_L1 ? gui::HistoryFilter::tr("Undo")
        : command == "purge"_L1 ? gui::HistoryFilter::tr("Purge")
                                : bytes::displayText(models::titleOf(run));
}
} // namespace

gui::HistoryFilter::HistoryFilter(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Find in all runs: a part of a path, #execution, user:7"));
    m_search->setAccessibleName(tr("Find items of all runs"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    keepWithin(m_search, {.leastCharacters = 18});
    m_command = addChoice(tr("Cleanup"), tr("Any cleanup"));
    m_ending = addChoice(tr("Ending"), tr("Any ending"));
    m_user = addChoice(tr("Who"), tr("Anybody"));
    m_origin = addChoice(tr("Begun by"), tr("Any way"));
    m_period = addChoice(tr("Period"), tr("Any time"));
    for (const auto &[ending, name] : {std::pair(RunEnding::Finished, tr("Finished")),
                                       {RunEnding::Partly, tr("Partly failed")},
                                       {RunEnding::Stopped, tr("Stopped")},
                                       {RunEnding::Interrupted, tr("Interrupted")},
                                       {RunEnding::Running, tr("Running")}})
        m_ending->addItem(name, static_cast<int>(ending));
    for (const auto &[origin, name] : {std::pair(RunOrigin::Window, tr("Window")),
                                       {RunOrigin::CommandLine, tr("Command line")},
                                       {RunOrigin::Schedule, tr("Schedule")}})
        m_origin->addItem(name, static_cast<int>(origin));
    m_period->addItem(tr("Last 24 hours"), day);
    for (const int days : {7, 30, 90})
        m_period->addItem(tr("Last %n day(s)", nullptr, days), days * day);
    m_clear = new QPushButton(tr("Clea&r"), this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAutoDefault(false);
    m_clear->setToolTip(tr("Empties the search field and all filters."));
    arrange(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::onChanged);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilter::onChanged);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilter::clear);
    m_clear->setEnabled(false);
}

QComboBox *gui::HistoryFilter::addChoice(const QString &name, const QString &any)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItem(any);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastOfAChoice);
    keepFromWheel(box);
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::onChanged);
    return box;
}

void gui::HistoryFilter::adaptTo(int width)
{
    arrange(width < characters(this, leastOfOneRow));
}

/// In one row; or, where there is less room, the choices in one of their own.
void gui::HistoryFilter::arrange(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    const QList<QComboBox *> boxes{m_command, m_ending, m_user, m_origin, m_period};
    const int count = static_cast<int>(boxes.size());
    for (QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        grid->removeWidget(widget);
    grid->addWidget(m_search, 0, 0, 1, isNarrow ? count - 1 : 1);
    for (int place = 0; place < count; ++place)
        grid->addWidget(boxes.at(place), isNarrow ? 1 : 0, isNarrow ? place : place + 1);
    grid->addWidget(m_clear, 0, isNarrow ? count - 1 : count + 1);
    for (int column = 0; column <= count + 1; ++column)
        grid->setColumnStretch(column, isNarrow ? (column < count ? 1 : 0) : column == 0 ? 1 : 0);
}

void gui::HistoryFilter::onChanged()
{
    m_typing.stop();
    gui::setEnabled(m_clear, !text().isEmpty() || restrictsRuns(), m_search);
    emit changed();
}

QString gui::HistoryFilter::text() const
{
    return m_search->text().trimmed();
}

bool gui::HistoryFilter::restrictsRuns() const
{
    const auto boxes = findChildren<QComboBox *>(Qt::FindDirectChildrenOnly);
    return std::any_of(boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->currentIndex() > 0; });
}

RunFilter gui::HistoryFilter::runs() const
{
    RunFilter filter;
    filter.command = m_command->currentData().toString();
    filter.user = m_user->currentData().toString();
    if (m_ending->currentIndex() > 0)
        filter.ending = static_cast<RunEnding>(m_ending->currentData().toInt());
    if (m_origin->currentIndex() > 0)
        filter.origin = static_cast<RunOrigin>(m_origin->currentData().toInt());
    if (m_period->currentIndex() > 0)
        filter.from = m_session.serverNow().minusSeconds(m_period->currentData().toLongLong());
    return filter;
}

void gui::HistoryFilter::clear()
{
    find({});
}

void gui::HistoryFilter::find(const QString &text)
{
    for (QComboBox *box : findChildren<QComboBox *>(Qt::FindDirectChildrenOnly)) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
    onChanged();
}

void gui::HistoryFilter::offer(const RunFacets &facets)
{
    offer(m_command, facets.commands);
    offer(m_user, facets.users);
}

void gui::HistoryFilter::offer(QComboBox *box, const QStringList &values)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &value : values)
        box->addItem(box == m_command ? commandTitle(value) : bytes::displayText(value), value);
    // What is filtered by may have gone from the history; the filter is still what it is.
    if (!chosen.isEmpty() && !values.contains(chosen))
        box->addItem(bytes::displayText(chosen), chosen);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
}

void gui::HistoryFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
