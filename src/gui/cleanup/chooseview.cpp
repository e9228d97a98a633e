// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/chooseview.h"

#include "cleanup/look/findruns.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/choicecard.h"
#include "gui/cleanup/plansummary.h"
#include "gui/cleanup/policytext.h"
#include "gui/cleanup/presetdialog.h"
#include "gui/overview/overviewtext.h"
#include "gui/widgets/cardrow.h"
#include "gui/widgets/measure.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int cardLines = 14; ///< Of text, high.
constexpr int leastCardCharacters = 34; ///< Narrower, fewer stand in a row.
constexpr int cardCharacters = 60; ///< Wide at most.
constexpr int cardsInARow = 4;
constexpr int runsToLookAt = 50;

/// The newest cleanup by this command that did something.
const RunRecord *lastRun(const QList<RunRecord> &runs, const QString &command)
{
    for (const RunRecord &run : runs) {
        if (run.action == RunAction::Cleanup && run.command == command && run.done.items() > 0)
            return &run;
    }
    return nullptr;
}
} // namespace

gui::ChooseView::ChooseView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stuck(new ChoiceCard(stuckPolicy(), u"stuck"_s, this))
    , m_screenshots(new ChoiceCard(retentionPolicy(Directory::Screenshots, 7), u"screenshots"_s, this))
    , m_downloads(new ChoiceCard(retentionPolicy(Directory::Downloads, 7), u"downloads"_s, this))
    , m_orphans(new ChoiceCard(orphanPolicy({directories.begin(), directories.end()}), u"folder"_s, this))
    , m_missing(new ChoiceCard(missingPolicy({directories.begin(), directories.end()}), u"broken"_s, this))
    , m_weekly(new ChoiceCard(weeklyPolicy(), u"history"_s, this))
    , m_aggressive(new ChoiceCard(aggressivePolicy(), u"aggressive"_s, this))
    , m_cards(new CardRow)
    , m_newPreset(new QPushButton(tr("&New preset…")))
    , m_presetTrouble(new QLabel)
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_cards->setMostInRow(cardsInARow);
    for (ChoiceCard *card : {m_stuck, m_screenshots, m_downloads, m_orphans, m_missing, m_weekly, m_aggressive})
        addCard(card);
    rows->addWidget(m_cards);
    auto *presetRow = new QHBoxLayout;
    presetRow->addWidget(m_newPreset);
    presetRow->addWidget(m_presetTrouble, 1);
    rows->addLayout(presetRow);
    rows->addStretch(1);
    m_newPreset->setAutoDefault(false);
    m_presetTrouble->setWordWrap(true);
    m_presetTrouble->setTextFormat(Qt::PlainText);
    connect(m_newPreset, &QPushButton::clicked, this, [this] { editPreset({}); });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&session, &LiveSession::targetChanged, this, &ChooseView::onTarget);
    connect(&session, &LiveSession::retentionChanged, this, &ChooseView::onRetention);
    connect(&session, &LiveSession::stateChanged, this, [this] {
        onState();
        if (isVisible())
            read();
    });
    connect(&session, &LiveSession::liveChanged, this, &ChooseView::onLive);
    connect(&session, &LiveSession::historyChanged, this, [this] {
        if (isVisible())
            read();
    });
    onTarget();
}

void gui::ChooseView::addCard(ChoiceCard *card)
{
    keepWithin(card,
               {.leastCharacters = leastCardCharacters, .mostCharacters = cardCharacters, .leastLines = cardLines});
    card->setParent(m_cards);
    card->show();
    connect(card, &ChoiceCard::previewWanted, this, &ChooseView::previewWanted);
}

/// Read anew whenever the cards are shown: the file may have been changed by hand or by another window.
void gui::ChooseView::showPresets()
{
    const auto presets = PresetStore().all();
    m_presetTrouble->setText(presets ? QString() : presets.error().message);
    QList<CleanupPolicy> shown;
    for (const ChoiceCard *card : std::as_const(m_presets))
        shown << card->policy();
    const bool hasFiles = m_session.showsFiles();
    const QList<CleanupPolicy> wanted = hasFiles ? presets.value_or(QList<CleanupPolicy>()) : QList<CleanupPolicy>();
    if (shown == wanted)
        return;
    qDeleteAll(std::exchange(m_presets, {}));
    for (const CleanupPolicy &preset : wanted) {
        auto *card = new ChoiceCard(preset, u"check"_s, this);
        card->setText(contentsOf(preset) + u'.');
        card->setFigure(tr("Preset"),
                        preset.mode == RemovalMode::Permanent ? tr("Deletes permanently.") : tr("With undo."));
        card->addEditButton(tr("&Edit…"));
        connect(card, &ChoiceCard::editWanted, this, [this, preset] { editPreset(preset); });
        addCard(card);
        m_presets << card;
    }
    onState();
}

void gui::ChooseView::editPreset(const CleanupPolicy &preset)
{
    auto *dialog = new PresetDialog(preset, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ChooseView::showPresets);
    dialog->open();
}

void gui::ChooseView::onRetention()
{
    const Target target = m_session.hasTarget() ? m_session.target() : Target{};
    m_screenshots->setDays(target.screenshotDays);
    m_downloads->setDays(target.downloadDays);
}

void gui::ChooseView::onTarget()
{
    delete m_reading; // of another installation
    const Target target = m_session.hasTarget() ? m_session.target() : Target{};
    m_stuck->setText(
        tr("Marks executions as failed that run for more than %1. A job that completes meanwhile stays completed.")
            .arg(duration::forPeople(target.stuck.limitSeconds())));
    m_screenshots->setText(tr("Removes old screenshots: their files and their rows."));
    m_downloads->setText(tr("Removes old downloaded files and their rows."));
    m_orphans->setText(tr("Removes files that no row of either table names."));
    m_missing->setText(tr("Removes rows whose file is certainly gone."));
    m_weekly->setText(tr("Stuck executions, and screenshots and downloads older than 3 days."));
    m_aggressive->setText(tr("Stuck executions, everything older than 1 day, and orphans."));
    m_overview.reset();
    m_look.reset();
    showCompared();
    showAged();
    onRetention();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_screenshots, m_downloads, m_orphans, m_missing, m_weekly,
                                                            m_aggressive, m_newPreset})
        widget->setVisible(target.schema.hasFiles());
    showPresets();
    m_stuck->setFigure(u"–"_s, tr("Not read yet."));
    for (const Directory directory : directories) {
        const QByteArray path = target.root(directory).path;
        cardOf(directory)->setFigure(u"–"_s,
                                     path.isEmpty() ? tr("No folder is set for it in the connection's settings.")
                                                    : bytes::displayName(path));
    }
    onState();
}

void gui::ChooseView::showKnown(const Overview &overview)
{
    m_overview = overview;
    read();
}

void gui::ChooseView::showLook(const cleanup::StorageLookPtr &look)
{
    m_look = look;
    showCompared();
    showAged();
}

/// What only a comparison of folders and tables tells.
void gui::ChooseView::showCompared()
{
    using overviewtext::hasSeen;
    const bool isCompared = hasSeen(m_look, Directory::Screenshots) && hasSeen(m_look, Directory::Downloads);
    const Target target = m_session.hasTarget() ? m_session.target() : Target{};
    const QString rule = tr("Files younger than %1 stay.").arg(duration::forPeople(target.orphanMinAgeSeconds));
    if (!isCompared) {
        const QString unknown = overviewtext::notLooked(m_session);
        m_orphans->setFigure(unknown, tr("The preview lists both folders and reads both tables.") + u' ' + rule);
        m_missing->setFigure(unknown, tr("Only after both folders could be listed whole."));
        return;
    }
    Tally orphans;
    qint64 missing = 0;
    for (const Directory directory : directories) {
        orphans += m_look->figures.of(directory).orphansOnDisk();
        missing += m_look->inventory->of(directory).rows.missing.count;
    }
    m_orphans->setFigure(bytes::forPeople(orphans.bytes),
                         tr("In %Ln file(s).", nullptr, static_cast<int>(orphans.count)) + u' ' + rule);
    m_missing->setFigure(tr("%Ln row(s)", nullptr, static_cast<int>(missing)),
                         tr("Only after both folders could be listed whole."));
}

/// What the weekly and the aggressive cleanup would take of the files' ages.
void gui::ChooseView::showAged()
{
    const auto figureOf = [this](const CleanupPolicy &policy, const QString &days) {
        Tally sum;
        for (const Directory directory : directories) {
            if (!overviewtext::hasSeen(m_look, directory))
                return days;
            sum += m_look->figures.of(directory).expiredOnDisk(policy.retentionDays(directory).value_or(0));
            if (policy.orphans.contains(directory))
                sum += m_look->figures.of(directory).orphansOnDisk();
        }
        return bytes::forPeople(sum.bytes);
    };
    m_weekly->setFigure(figureOf(weeklyPolicy(), tr("3 days")), tr("The service's weekly routine, in one plan."));
    m_aggressive->setFigure(figureOf(aggressivePolicy(), tr("1 day")),
                            tr("For a full volume. Nearly everything goes: copy what you need first."));
}

void gui::ChooseView::onState()
{
    const QString why
        = m_session.hasTarget() ? tr("There is no connection to the server now.") : tr("Choose a connection first.");
    m_stuck->setReady(m_session.isConnected(), why);
    for (const Directory directory : directories) {
        const bool hasFolder = m_session.hasTarget() && !m_session.target().root(directory).path.isEmpty();
        cardOf(directory)->setReady(m_session.isConnected() && hasFolder,
                                    hasFolder ? why : tr("Set its folder in the connection's settings first."));
    }
    const bool hasBoth = m_session.hasTarget() && !m_session.target().screenshots.path.isEmpty()
        && !m_session.target().downloads.path.isEmpty();
    for (ChoiceCard *card : m_presets + QList{m_orphans, m_missing, m_weekly, m_aggressive})
        card->setReady(m_session.isConnected() && hasBoth,
                       hasBoth ? why : tr("Set both folders in the connection's settings first."));
}

void gui::ChooseView::onLive(const LiveSnapshot &snapshot)
{
    const LiveSummary &live = snapshot.summary;
    QString detail = live.oldestStuck
        ? tr("The oldest has been running for %1.").arg(duration::forPeople(live.oldestStuckSeconds))
        : tr("Everything runs within its limit.");
    if (live.withoutStart > 0)
        detail += u' '
            + tr("%Ln execution(s) without a start time can never count as stuck.", nullptr,
                 static_cast<int>(live.withoutStart));
    m_stuck->setFigure(tr("%Ln stuck", nullptr, static_cast<int>(live.stuck)), detail);
}

void gui::ChooseView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPresets();
    read();
}

void gui::ChooseView::read()
{
    if (!m_session.isConnected() || m_reading)
        return;
    m_reading = m_session.start<Figures>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) -> Result<Figures> {
            Figures figures;
            figures.volumes = cleanup::findVolumes(session);
            if (const auto runs = cleanup::findRuns(session, runsToLookAt, context))
                figures.runs = *runs;
            return figures;
        },
        [this](const Result<Figures> &figures) { onFigures(figures); });
}

void gui::ChooseView::onFigures(const Result<Figures> &figures)
{
    m_reading = nullptr;
    if (!figures || !m_session.hasTarget())
        return;
    for (const auto &[directory, volume] : figures->volumes) {
        QString detail = tr("%1, %2 free")
                             .arg(bytes::displayName(m_session.target().root(directory).path),
                                  bytes::forPeople(volume.availableBytes));
        if (const RunRecord *run = lastRun(figures->runs, toName(directory)))
            detail += u'\n'
                + tr("Last cleanup %1 ago: %2")
                      .arg(duration::forPeople(std::max<qint64>(0, m_session.serverNow().secondsSince(run->startedAt))),
                           itemsText(itemKindOf(directory), run->done.items()));
        else
            detail += u'\n' + tr("Not cleaned up from here yet.");
        const QString percent = QLocale().toString(volume.usedPercent(), 'f', 0);
        const QString full = volume.lacksInodes() ? tr("Volume: %1 % of its inodes").arg(percent)
                                                  : tr("Volume %1 % full").arg(percent);
        const auto expired = overviewtext::expired(directory, m_overview, m_look, m_session);
        cardOf(directory)->setFigure(expired ? tr("%1 expired").arg(bytes::forPeople(expired->bytes)) : full,
                                     expired ? full + u'\n' + detail : detail);
    }
}
