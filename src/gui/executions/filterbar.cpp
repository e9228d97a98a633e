// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/filterbar.h"

#include "gui/executions/savedfilters.h"
#include "ui_allexecutionsview.h"

#include <QSignalBlocker>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto typingPause = 350ms;
constexpr int stuckRow = 1; ///< Of the states.
constexpr qint64 week = qint64{7} * 24 * 60 * 60;

ServerTime shownIn(const QDateTimeEdit *edit)
{
    return {edit->dateTime().toMSecsSinceEpoch() * 1000};
}
} // namespace

gui::FilterBar::FilterBar(LiveSession &session, Ui::AllExecutionsView &ui, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(ui)
    , m_saved(new SavedFilters(ui.savedButton))
{
    m_ui.savedButton->setMenu(m_saved);
    m_ui.savedButton->setPopupMode(QToolButton::InstantPopup);
    showStates();
    connect(&m_session, &LiveSession::targetChanged, this, &FilterBar::showStates);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    for (QDateTimeEdit *edit : {m_ui.fromEdit, m_ui.toEdit}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
    }
    showTimes();
    showZone();
    connectControls();
}

void gui::FilterBar::showStates()
{
    const StatusWords words = m_session.hasTarget() ? m_session.target().schema.statuses : StatusWords();
    QStringList single = words.pending + words.running + words.finished.mid(0, 1) + words.failed;
    if (words.finished.mid(1).contains(u"cancelled"_s))
        single << u"cancelled"_s;
    const QSignalBlocker quiet(m_ui.stateCombo);
    const bool isStuck = m_ui.stateCombo->currentIndex() == stuckRow;
    const QVariant shown = m_ui.stateCombo->currentData();
    m_ui.stateCombo->clear();
    m_ui.stateCombo->addItem(tr("Any state"), QStringList{});
    // Not a state of the service's, but of the rule.
    m_ui.stateCombo->addItem(tr("Stuck"));
    m_ui.stateCombo->addItem(tr("Unfinished"), words.running + words.pending);
    for (const QString &status : std::as_const(single))
        m_ui.stateCombo->addItem(status, QStringList{status});
    const int row = isStuck ? stuckRow : shown.isValid() ? m_ui.stateCombo->findData(shown) : 0;
    m_ui.stateCombo->setCurrentIndex(std::max(0, row));
}

void gui::FilterBar::connectControls()
{
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::onChanged);
    connect(m_ui.filterEdit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui.filterEdit, &QLineEdit::returnPressed, this, &FilterBar::onChanged);
    connect(m_ui.stateCombo, &QComboBox::currentIndexChanged, this, &FilterBar::onChanged);
    connect(m_ui.fromCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { onTimeTicked(m_ui.fromEdit, m_session.serverNow().minusSeconds(week), isOn); });
    connect(m_ui.toCheck, &QCheckBox::toggled, this,
            [this](bool isOn) { onTimeTicked(m_ui.toEdit, m_session.serverNow(), isOn); });
    for (const QDateTimeEdit *edit : {m_ui.fromEdit, m_ui.toEdit})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] { m_typing.start(); });
    connect(m_saved, &SavedFilters::chosen, this, &FilterBar::show);
    connect(&m_session, &LiveSession::localTimeChanged, this, &FilterBar::showZone);
}

void gui::FilterBar::showZone()
{
    for (QDateTimeEdit *edit : {m_ui.fromEdit, m_ui.toEdit}) {
        // The moment stays, its digits change.
        const QSignalBlocker quiet(edit);
        const QDateTime moment = shown(edit->dateTime());
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        edit->setTimeZone(moment.timeRepresentation());
#else
        edit->setTimeSpec(moment.timeSpec());
#endif
        edit->setDateTime(moment);
    }
    m_ui.zoneLabel->setText(m_session.showsLocalTime() ? tr("local time") : tr("UTC"));
}

void gui::FilterBar::showTimes()
{
    m_ui.fromEdit->setVisible(m_ui.fromCheck->isChecked());
    m_ui.toEdit->setVisible(m_ui.toCheck->isChecked());
    m_ui.zoneLabel->setVisible(m_ui.fromCheck->isChecked() || m_ui.toCheck->isChecked());
}

QDateTime gui::FilterBar::shown(const QDateTime &moment) const
{
    return m_session.showsLocalTime() ? moment.toLocalTime() : moment.toUTC();
}

QDateTime gui::FilterBar::momentOf(ServerTime time) const
{
    return shown(time.toUtc());
}

void gui::FilterBar::onTimeTicked(QDateTimeEdit *edit, ServerTime beginning, bool isOn)
{
    showTimes();
    if (isOn) {
        const QSignalBlocker quiet(edit);
        QDateTime moment = momentOf(beginning);
        moment.setTime(QTime(moment.time().hour(), moment.time().minute()));
        edit->setDateTime(moment);
    }
    onChanged();
}

void gui::FilterBar::onChanged()
{
    m_typing.stop();
    m_saved->setCurrent(filter().value_or(ExecutionFilter{}));
    emit changed();
}

Result<ExecutionFilter> gui::FilterBar::filter() const
{
    auto filter = ExecutionFilter::parse(m_ui.filterEdit->text());
    if (!filter)
        return filter;
    for (const QString &status : m_ui.stateCombo->currentData().toStringList()) {
        if (!filter->statuses.contains(status))
            filter->statuses.append(status);
    }
    filter->onlyStuck = filter->onlyStuck || m_ui.stateCombo->currentIndex() == stuckRow;
    if (m_ui.fromCheck->isChecked())
        filter->startedFrom = shownIn(m_ui.fromEdit);
    if (m_ui.toCheck->isChecked())
        filter->startedTo = shownIn(m_ui.toEdit);
    return filter;
}

void gui::FilterBar::show(const ExecutionFilter &filter)
{
    const QSignalBlocker quietState(m_ui.stateCombo);
    const QSignalBlocker quietFrom(m_ui.fromCheck);
    const QSignalBlocker quietTo(m_ui.toCheck);
    ExecutionFilter rest = filter;
    const bool isStuck = filter.onlyStuck && filter.statuses.isEmpty();
    const int state = isStuck ? stuckRow : m_ui.stateCombo->findData(filter.statuses);
    m_ui.stateCombo->setCurrentIndex(std::max(0, state));
    if (isStuck)
        rest.onlyStuck = false;
    if (state >= 0)
        rest.statuses.clear();
    const auto showTime = [&](QCheckBox *check, QDateTimeEdit *edit, std::optional<ServerTime> &time) {
        check->setChecked(time.has_value());
        if (time)
            edit->setDateTime(momentOf(*time));
        time.reset();
    };
    showTime(m_ui.fromCheck, m_ui.fromEdit, rest.startedFrom);
    showTime(m_ui.toCheck, m_ui.toEdit, rest.startedTo);
    showTimes();
    m_ui.filterEdit->setText(rest.toText());
    onChanged();
}
