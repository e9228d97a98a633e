// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/markpanel.h"

#include "cleanup/guard/interlocks.h"
#include "cleanup/plan/makeplan.h"
#include "cleanup/plan/stuck.h"
#include "cleanup/run/runplan.h"
#include "core/base/duration.h"
#include "gui/cleanup/guardtext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// From this age on the plan is made anew before it is carried out.
constexpr auto staleAfter = 15min;
} // namespace

gui::MarkPanel::MarkPanel(LiveSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_which(makeProse(this))
    , m_what(makeProse(this))
    , m_guards(new QVBoxLayout)
    , m_override(new QCheckBox(tr("&Yes, that is meant"), this))
    , m_cancelButton(new QPushButton(tr("&Cancel"), this))
    , m_markButton(new DangerButton(this))
{
    setAccessibleName(tr("Mark executions as failed"));
    makeHeading(m_heading);
    m_which->setObjectName(u"markWhich"_s);
    m_what->setObjectName(u"markWhat"_s);
    m_override->setObjectName(u"markOverride"_s);
    m_cancelButton->setObjectName(u"markCancelButton"_s);
    m_cancelButton->setAutoDefault(false);
    m_markButton->setObjectName(u"markRunButton"_s);
    auto *layout = new QVBoxLayout(this);
    const int margin = lines(this, 0.6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_which, m_what})
        layout->addWidget(widget);
    layout->addLayout(m_guards);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(margin);
    buttons->addWidget(m_override, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_markButton);
    layout->addLayout(buttons);
    m_stale.setSingleShot(true);
    m_stale.setInterval(staleAfter);
    connect(&m_stale, &QTimer::timeout, this, &MarkPanel::plan);
    connect(m_override, &QCheckBox::toggled, this, &MarkPanel::updateButtons);
    connect(m_cancelButton, &QPushButton::clicked, this, &MarkPanel::dismiss);
    connect(m_markButton, &QPushButton::clicked, this, &MarkPanel::run);
    connect(&m_session, &LiveSession::announcedChanged, this, &MarkPanel::updateButtons);
    connect(&m_session, &LiveSession::stateChanged, this, &MarkPanel::updateButtons);
    connect(&m_session, &LiveSession::targetChanged, this, &MarkPanel::dismiss);
    hide();
}

void gui::MarkPanel::ask(const QList<ExecutionId> &executions)
{
    if (m_isRunning || executions.isEmpty())
        return;
    m_executions = executions;
    plan();
    show();
    m_cancelButton->setFocus(Qt::OtherFocusReason);
}

void gui::MarkPanel::dismiss()
{
    m_stale.stop();
    delete m_planning;
    m_plan = nullptr;
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void gui::MarkPanel::plan()
{
    delete m_planning;
    m_plan = nullptr;
    m_interlocks.clear();
    m_heading->setText(tr("Mark %n execution(s) as failed?", nullptr, static_cast<int>(m_executions.size())));
    m_which->setText(tr("Making the plan and checking it…"));
    m_what->clear();
    showGuards();
    m_planning = m_session.start<Checked>(
        this,
        [policy = stuckPolicy(m_executions)](cleanup::Session &session,
                                             const cleanup::Context &context) -> Result<Checked> {
            const auto plan = cleanup::makePlan(session, policy, context);
            if (!plan)
                return tl::unexpected(plan.error());
            auto interlocks = cleanup::checkInterlocks(session, **plan, {}, context);
            if (!interlocks)
                return tl::unexpected(interlocks.error());
            return Checked{*plan, std::move(*interlocks)};
        },
        [this](const Result<Checked> &checked) { onPlanned(checked); });
    updateButtons();
}

void gui::MarkPanel::onPlanned(const Result<Checked> &checked)
{
    m_planning = nullptr;
    if (!checked) {
        dismiss();
        emit said(Banner::Tone::Danger, tr("Nothing was changed. %1").arg(checked.error().message));
        return;
    }
    if (checked->plan->itemCount() == 0) {
        dismiss();
        emit said(Banner::Tone::Information,
                  tr("Nothing is left to mark: these executions have ended meanwhile, or are pinned."));
        return;
    }
    m_plan = checked->plan;
    m_interlocks = checked->interlocks;
    m_stale.start();
    describe(m_plan->sections.front());
    showGuards();
    updateButtons();
}

void gui::MarkPanel::describe(const PlanSection &section)
{
    const auto count = static_cast<int>(section.items.size());
    m_heading->setText(tr("Mark %n execution(s) as failed?", nullptr, count));
    QStringList which;
    qint64 longest = 0;
    for (qsizetype index = 0; index < section.items.size(); ++index) {
        const std::optional<ServerTime> started = section.items.time(index);
        const qint64 runtime = started ? m_plan->madeAt.secondsSince(*started) : 0;
        longest = std::max(longest, runtime);
        which << tr("#%1 for %2").arg(section.items.id(index).toString(), duration::clock(runtime));
    }
    QString text = tr("Stuck: %1.").arg(which.join(u", "_s));
    const auto left = static_cast<int>(m_executions.size()) - count;
    if (left > 0)
        text += u' ' + tr("%n of the chosen stay(s) as it is: ended meanwhile, or pinned.", nullptr, left);
    m_which->setText(text);
    const QString state = m_session.target().schema.statuses.failed.value(0);
    QString written = tr("Written: the state “%1” and this moment as the time of completion.").arg(state);
    if (!m_session.target().schema.executionError.isEmpty()) {
        const QString message = cleanup::stuckMessage(longest);
        written = count == 1
            ? tr("Written: the state “%1”, this moment as the time of completion, and the error message “%2”")
                  .arg(state, message)
            : tr("Written: the state “%1”, this moment as the time of completion, and the error message “%2”, each "
                 "with its own runtime.")
                  .arg(state, message);
    }
    m_what->setText(written + u' ' + tr("It can be undone where nobody changes it meanwhile."));
    m_markButton->setText(tr("&Mark %n as failed", nullptr, count));
}

void gui::MarkPanel::showGuards()
{
    while (QLayoutItem *item = m_guards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList meant;
    for (const Interlock &line : std::as_const(m_interlocks)) {
        if (line.isGood())
            continue;
        if (line.state == Interlock::State::Guard)
            meant << meantText(line);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *mark = new QLabel(row);
        const int size = lines(this, 0.85);
        mark->setPixmap(icon(u"warning"_s, stateColor(models::StuckState, palette()))
                            .pixmap(QSize(size, size), devicePixelRatio()));
        mark->setAccessibleName(tr("Warning"));
        layout->addWidget(mark, 0, Qt::AlignTop);
        QLabel *words = makeProse(row);
        words->setObjectName(u"markGuard"_s);
        const bool isSentence = line.label.endsWith(u'.') || line.label.endsWith(u'?');
        words->setText(line.label + (isSentence ? u" "_s : u". "_s) + mendText(line));
        layout->addWidget(words, 1);
        m_guards->addWidget(row);
    }
    m_override->setVisible(!meant.isEmpty());
    m_override->setChecked(false);
    m_override->setText(tr("&Yes, that is meant: %1").arg(meant.join(u", "_s)));
}

void gui::MarkPanel::updateButtons()
{
    const bool isBlocked = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(), [this](const Interlock &one) {
        return one.state == Interlock::State::Blocked
            || (one.state == Interlock::State::Guard && !m_override->isChecked());
    });
    if (!m_plan)
        m_markButton->setText(tr("Mark as failed"));
    m_markButton->setEnabled(m_plan && !isBlocked && !m_isRunning && m_session.isConnected() && !m_session.announced());
    m_markButton->setToolTip(m_session.announced() ? tr("Another job of this window is still running.") : QString());
    m_cancelButton->setEnabled(!m_isRunning);
    m_override->setEnabled(!m_isRunning);
}

void gui::MarkPanel::run()
{
    RunRequest request;
    request.plan = m_plan;
    if (m_override->isChecked()) {
        request.overriddenFingerprint = m_plan->fingerprint;
        // Only what stands here was read, and answered.
        for (const Interlock &line : std::as_const(m_interlocks)) {
            if (line.state == Interlock::State::Guard)
                request.overriddenGuards << line.key;
        }
    }
    m_stale.stop();
    m_isRunning = true;
    auto *job = m_session.start<RunResult>(
        this,
        [request](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runPlan(session, request, context);
        },
        [this, target = m_session.target().name](const Result<RunResult> &result) { onRun(result, target); });
    m_session.announce(job, tr("Marking executions as failed"));
    updateButtons();
}

void gui::MarkPanel::onRun(const Result<RunResult> &result, const QString &target)
{
    m_isRunning = false;
    if (!m_session.hasTarget() || m_session.target().name != target) {
        // The page shows another installation by now: nothing of it can be undone from here.
        const auto done = static_cast<int>(result ? result->done.items() : 0);
        emit said(
            Banner::Tone::Information,
            tr("On %1 %n execution(s) were marked failed; the history there can undo it.", nullptr, done).arg(target));
        return;
    }
    if (!result && result.error().kind == ErrorKind::Guard && m_session.isConnected()) {
        // Something has come to speak against it meanwhile: it is shown, and can be answered.
        plan();
        return;
    }
    dismiss();
    if (result)
        emit marked(*result);
    else
        emit said(Banner::Tone::Danger, tr("Nothing was changed. %1").arg(result.error().message));
}

void gui::MarkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isRunning)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void gui::MarkPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dangerColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
