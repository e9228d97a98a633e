// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/automationpage.h"

#include "cleanup/watch/manageschedule.h"
#include "config/presetstore.h"
#include "gui/automation/automationtext.h"
#include "gui/automation/logview.h"
#include "gui/automation/unitsview.h"
#include "gui/automation/watchersview.h"
#include "gui/cleanup/policytext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/remember.h"
#include "ui_automationpage.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::ScheduledJobsModel;

namespace {
enum Mode { On, ObserveOnly, Off };

bool isOfTheService(const QString &job)
{
    return job == "stuck"_L1 || job == "files"_L1 || job == "weekly"_L1;
}
} // namespace

gui::AutomationPage::AutomationPage(LiveSession &session, ScheduleKeeper &keeper, QWidget *parent)
    : Page(tr("Automation"), parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_ui(std::make_unique<Ui::AutomationPage>())
    , m_actions(session, keeper, this)
    , m_log(new LogView(session))
    , m_watchers(new WatchersView)
    , m_units(new UnitsView)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeHeading(m_ui->jobsTitle);
    m_ui->modeCombo->addItem(tr("Schedule: on"), On);
    m_ui->modeCombo->addItem(tr("Schedule: observe only"), ObserveOnly);
    m_ui->modeCombo->addItem(tr("Schedule: off"), Off);
    m_ui->scheduleCard->setTitle(tr("Schedule"));
    m_ui->nextCard->setTitle(tr("Next"));
    m_ui->keeperCard->setTitle(tr("Kept by"));
    m_ui->lastCard->setTitle(tr("Last"));
    m_ui->addButton->setMenu(new QMenu(m_ui->addButton));
    m_ui->jobsTable->setModel(&m_jobs);
    m_ui->jobsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->jobsTable->setSortingEnabled(false);
    m_ui->jobsTable->setItemDelegateForColumn(ScheduledJobsModel::ResultColumn, new PillDelegate(this));
    m_ui->jobsTable->setColumnCharacters({10, 20, 28, 17, 17, 12, 14});
    m_ui->jobsTable->keepWhole({ScheduledJobsModel::NextColumn, ScheduledJobsModel::LastColumn});
    m_ui->jobsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->jobsTable->rememberAs(u"schedule"_s);
    m_ui->tabs->addTab(m_log, tr("Log"));
    m_ui->tabs->addTab(m_watchers, tr("Who and when"));
    m_ui->tabs->addTab(m_units, tr("systemd and cron"));
    m_ui->splitter->setSizes({150, 330});
    remember(m_ui->splitter, u"automation/splitter"_s);
    m_ui->banner->clear();
    connectControls();
    onTarget();
}

gui::AutomationPage::~AutomationPage() = default;

void gui::AutomationPage::adaptTo(const QSize &room)
{
    const int across = room.width() - 2 * lines(this, 1);
    for (QBoxLayout *row : {m_ui->controlsLayout, m_ui->jobButtonLayout, m_ui->headLayout})
        fitRow(*row, across);
}

void gui::AutomationPage::connectControls()
{
    connect(&m_session, &LiveSession::targetChanged, this, &AutomationPage::onTarget);
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        if (!m_automation)
            showAutomation();
        updateButtons();
    });
    connect(&m_session, &LiveSession::retentionChanged, this, &AutomationPage::showAutomation);
    connect(&m_session, &LiveSession::liveChanged, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_session, &LiveSession::localTimeChanged, this, [this] {
        m_jobs.setShowsLocalTime(m_session.showsLocalTime());
        m_log->model().setShowsLocalTime(m_session.showsLocalTime());
        showAutomation();
    });
    connect(&m_keeper, &ScheduleKeeper::changed, this, [this] {
        showKeeper();
        if (isVisible())
            read();
    });
    connect(m_ui->keepCheck, &QCheckBox::clicked, this, [this](bool on) {
        showKeeper(); // until somebody says yes
        if (on)
            m_actions.askToKeep(*m_automation);
        else
            m_keeper.setOn(false);
    });
    connect(m_ui->pauseButton, &QPushButton::clicked, this,
            [this] { m_actions.pause(m_automation->pause ? 0s : std::chrono::seconds(1h)); });
    connect(m_ui->modeCombo, &QComboBox::activated, this, [this](int place) {
        showAutomation(); // until it is so
        m_actions.askToSwitch(*m_automation, place != Off, place == ObserveOnly);
    });
    connect(&m_jobs, &ScheduledJobsModel::switchWanted, this, [this](const QString &job, bool on) {
        if (m_ui->editButton->isEnabled())
            m_actions.switchJob(*m_automation, job, on);
    });
    connect(&m_actions, &ScheduleActions::changed, this, &AutomationPage::onChanged);
    connect(m_ui->jobsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AutomationPage::updateButtons);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &AutomationPage::updateButtons);
    connect(m_ui->jobsTable, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ScheduledJobsModel::JobColumn)
            m_ui->editButton->click();
    });
    connect(m_ui->editButton, &QPushButton::clicked, this,
            [this] { m_actions.editJob(*m_automation, selected()->job); });
    connect(m_ui->runButton, &QPushButton::clicked, this, &AutomationPage::runNow);
    connect(m_ui->removeButton, &QPushButton::clicked, this,
            [this] { m_actions.askToRemove(*m_automation, selected()->job.name); });
    connect(m_ui->addButton->menu(), &QMenu::aboutToShow, this, &AutomationPage::fillPresets);
}

void gui::AutomationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void gui::AutomationPage::onTarget()
{
    delete m_reading;
    m_automation.reset();
    m_jobs.apply({}, {});
    m_log->model().clear();
    m_watchers->clear();
    m_units->setTarget(m_session.hasTarget() ? std::optional(m_session.target()) : std::nullopt);
    showAutomation();
    showKeeper();
}

void gui::AutomationPage::read()
{
    if (m_reading || !m_session.isConnected())
        return;
    m_reading = m_session.ask<cleanup::AutomationLook>(
        this,
        [after = m_log->model().lastNumber(), days = m_session.profileDays()](cleanup::Session &session,
                                                                              const cleanup::Context &context) {
            // What was agreed is bounded by the profile, and the engine asks for it.
            session.target().apply({.days = days});
            return cleanup::lookAtAutomation(session, after, models::WatchLogModel::mostLines, context);
        },
        [this](const Result<cleanup::AutomationLook> &look) { onRead(look); });
}

void gui::AutomationPage::onRead(const Result<cleanup::AutomationLook> &look)
{
    m_reading = nullptr;
    if (std::exchange(m_hasReadError, !look) && look)
        m_ui->banner->clear();
    if (!look) {
        m_ui->banner->say(Banner::Tone::Danger, look.error().message);
        return;
    }
    m_automation = look->automation;
    m_log->model().append(look->log);
    showAutomation();
}

void gui::AutomationPage::onChanged(const QString &trouble)
{
    if (trouble.isEmpty())
        m_ui->banner->clear();
    else
        m_ui->banner->say(Banner::Tone::Danger, trouble);
    delete m_reading; // what it reads may be from before
    m_reading = nullptr;
    read();
}

void gui::AutomationPage::showAutomation()
{
    using Figure = automationtext::Figure;
    const bool local = m_session.showsLocalTime();
    // Not "reading" for ever where there is nobody to read from.
    const QString why = m_session.isConnected() ? tr("reading…")
        : m_session.hasTarget()                 ? tr("not known: no connection")
                                                : tr("not connected");
    const Figure unknown{u"–"_s, why};
    const std::pair<StatCard *, Figure> cards[]{
        {m_ui->scheduleCard, m_automation ? automationtext::schedule(*m_automation, local) : unknown},
        {m_ui->nextCard, m_automation ? automationtext::next(*m_automation, local) : unknown},
        {m_ui->keeperCard, m_automation ? automationtext::keeper(*m_automation, local) : unknown},
        {m_ui->lastCard, m_automation ? automationtext::last(*m_automation) : unknown}};
    for (const auto &[card, figure] : cards)
        card->setFigure(figure.figure, figure.detail, figure.state);
    m_log->setPlaceholder(m_automation ? tr("Nobody has kept this schedule yet.") : why);
    m_ui->jobsTable->setPlaceholder(m_session.isConnected() ? tr("Reading the schedule…") : why);
    if (m_automation) {
        QStringList contents;
        for (const JobState &state : std::as_const(m_automation->jobs))
            contents << automationtext::contentsOf(state, m_session.target());
        m_jobs.apply(m_automation->jobs, contents);
        if (!selected() && m_jobs.rowCount() > 0)
            m_ui->jobsTable->selectRow(0);
        m_watchers->show(*m_automation, local);
        const Schedule &schedule = m_automation->schedule;
        m_ui->modeCombo->setCurrentIndex(!schedule.isOn ? Off : schedule.observeOnly ? ObserveOnly : On);
    }
    updateButtons();
}

void gui::AutomationPage::showKeeper()
{
    const QSignalBlocker quiet(m_ui->keepCheck);
    m_ui->keepCheck->setChecked(m_keeper.isOn());
    m_ui->keepCheck->setToolTip(m_keeper.isOn() ? m_keeper.state().message
                                                : tr("As long as the window is open, or waits in the tray."));
    if (!m_keeper.trouble().isEmpty())
        m_ui->banner->say(Banner::Tone::Danger, m_keeper.trouble());
}

void gui::AutomationPage::updateButtons()
{
    const bool isReady = m_session.isConnected() && m_automation;
    const bool canChange = isReady && m_session.status().isSetUp;
    const JobState *state = selected();
    m_ui->keepCheck->setEnabled(canChange);
    m_ui->modeCombo->setEnabled(canChange);
    m_ui->pauseButton->setEnabled(canChange && m_automation->schedule.isOn);
    m_ui->pauseButton->setText(m_automation && m_automation->pause ? tr("End the &pause") : tr("&Pause for an hour"));
    m_ui->addButton->setEnabled(canChange);
    m_ui->editButton->setEnabled(canChange && state);
    m_ui->removeButton->setEnabled(canChange && state && !isOfTheService(state->job.name));
    m_ui->runButton->setEnabled(isReady && state);
}

const JobState *gui::AutomationPage::selected() const
{
    const QList<int> rows = m_ui->jobsTable->selectedRowNumbers();
    return rows.isEmpty() ? nullptr : &m_jobs.at(rows.first());
}

void gui::AutomationPage::fillPresets()
{
    QMenu *menu = m_ui->addButton->menu();
    menu->clear();
    QList<CleanupPolicy> presets{aggressivePolicy()};
    if (const auto own = PresetStore().all())
        presets += *own;
    for (const CleanupPolicy &preset : std::as_const(presets)) {
        if (!m_automation->schedule.find(preset.command))
            menu->addAction(titleOf(preset), this, [this, preset] { m_actions.addPreset(*m_automation, preset); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Every preset is in the schedule"))->setEnabled(false);
}

void gui::AutomationPage::runNow()
{
    if (const JobState *state = selected())
        emit previewWanted(state->job.policyFor(m_session.target()));
}

void gui::AutomationPage::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
}

int gui::AutomationPage::tabCount() const
{
    return m_ui->tabs->count();
}

void gui::AutomationPage::find()
{
    m_ui->tabs->setCurrentWidget(m_log);
    m_log->find();
}

void gui::AutomationPage::exportCsv()
{
    if (m_ui->tabs->currentWidget() == m_log)
        m_log->exportCsv();
    else
        m_ui->jobsTable->exportCsv();
}
