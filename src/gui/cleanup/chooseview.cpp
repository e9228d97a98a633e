// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/chooseview.h"

#include "cleanup/findruns.h"
#include "core/bytes.h"
#include "core/duration.h"
#include "gui/cleanup/choicecard.h"
#include "gui/cleanup/plansummary.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int cardHeight = 264;
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

gui::ChooseView::ChooseView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stuck(new ChoiceCard(ItemKind::Execution, u"stuck"_s, this))
    , m_screenshots(new ChoiceCard(ItemKind::Screenshot, u"screenshots"_s, this))
    , m_downloads(new ChoiceCard(ItemKind::Download, u"downloads"_s, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    for (ChoiceCard *card : {m_stuck, m_screenshots, m_downloads}) {
        card->setMinimumHeight(cardHeight);
        card->setMaximumWidth(420);
        columns->addWidget(card, 1);
        connect(card, &ChoiceCard::previewWanted, this, &ChooseView::previewWanted);
    }
    columns->addStretch(0);
    rows->addLayout(columns);
    rows->addStretch(1);
    connect(&session, &Session::targetChanged, this, &ChooseView::onTarget);
    connect(&session, &Session::stateChanged, this, &ChooseView::onState);
    connect(&session, &Session::liveChanged, this, &ChooseView::onLive);
    connect(&session, &Session::historyChanged, this, [this] {
        if (isVisible())
            read();
    });
    onTarget();
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
    m_screenshots->setDays(target.screenshotDays);
    m_downloads->setDays(target.downloadDays);
    m_stuck->setFigure(u"–"_s, tr("Not read yet."));
    for (const Directory directory : directories) {
        const QByteArray path = target.root(directory).path;
        cardOf(directory)->setFigure(u"–"_s,
                                     path.isEmpty() ? tr("No folder is set for it in the connection's settings.")
                                                    : bytes::displayName(path));
    }
    onState();
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
}

void gui::ChooseView::onLive(const LiveSnapshot &snapshot)
{
    qint64 stuck = 0;
    qint64 withoutStart = 0;
    std::optional<ServerTime> oldest;
    for (const LiveExecution &live : snapshot.rows) {
        withoutStart += live.execution.startedAt ? 0 : 1;
        if (!snapshot.rule.isStuck(live.execution, snapshot.takenAt))
            continue;
        ++stuck;
        if (!oldest || *live.execution.startedAt < *oldest)
            oldest = live.execution.startedAt;
    }
    QString detail = oldest
        ? tr("The oldest has been running for %1.").arg(duration::forPeople(snapshot.takenAt.secondsSince(*oldest)))
        : tr("Everything runs within its limit.");
    if (withoutStart > 0)
        detail += u' '
            + tr("%Ln execution(s) without a start time can never count as stuck.", nullptr,
                 static_cast<int>(withoutStart));
    m_stuck->setFigure(tr("%1 stuck").arg(countText(stuck)), detail);
}

void gui::ChooseView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void gui::ChooseView::read()
{
    if (!m_session.isConnected() || m_reading)
        return;
    m_reading = m_session.start<Figures>(
        this,
        [](const Target &target, const cleanup::Context &context) -> Result<Figures> {
            Figures figures;
            figures.volumes = cleanup::findVolumes(target);
            if (const auto runs = cleanup::findRuns(target, runsToLookAt, context))
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
        cardOf(directory)->setFigure(tr("Volume %1 % full").arg(QLocale().toString(volume.usedPercent(), 'f', 0)),
                                     detail);
    }
}
