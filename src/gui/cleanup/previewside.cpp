// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/previewside.h"

#include "core/base/bytes.h"
#include "gui/cleanup/guardtext.h"
#include "gui/cleanup/policytext.h"
#include "models/liveexecutionsmodel.h"
#include "ui_previewview.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Findings toFindings(const Interlocks &interlocks)
{
    Findings findings;
    for (const Interlock &one : interlocks) {
        findings << Finding{.key = one.key,
                            .state = one.isGood() ? Finding::State::Good : Finding::State::Bad,
                            .label = one.label,
                            .mend = one.mend};
    }
    return findings;
}
} // namespace

gui::PreviewSide::PreviewSide(LiveSession &session, Ui::PreviewView &ui, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(ui)
{
    makeHeading(m_ui.whatHeading);
    makeHeading(m_ui.checksHeading);
    makeQuiet(m_ui.modeLabel);
    m_ui.sideScroll->viewport()->setAutoFillBackground(false);
    m_ui.sideBody->setAutoFillBackground(false);
    connect(m_ui.permanentRadio, &QRadioButton::toggled, this, &PreviewSide::updateFacts);
    connect(m_ui.overrideCheck, &QCheckBox::toggled, this, &PreviewSide::updateButton);
    connect(&m_session, &LiveSession::stateChanged, this, &PreviewSide::updateButton);
    connect(&m_session, &LiveSession::announcedChanged, this, &PreviewSide::updateButton);
    connect(&m_session, &LiveSession::localTimeChanged, this, &PreviewSide::updateFacts);
}

void gui::PreviewSide::reset(const CleanupPolicy &policy)
{
    m_policy = policy;
    m_touchesNoFile = touchesNoFile(policy);
    m_plan = nullptr;
    m_summary = {};
    m_interlocks.clear();
    m_volumes.clear();
    m_isCounted = false;
    m_isChecked = false;
    m_ui.overrideCheck->setChecked(false);
    m_ui.overrideCheck->hide();
    (policy.mode == RemovalMode::Permanent ? m_ui.permanentRadio : m_ui.quarantineRadio)->setChecked(true);
    m_ui.interlocks->setNote(tr("Checked when the plan is made."));
    updateFacts();
}

void gui::PreviewSide::setPlan(const PlanPtr &plan)
{
    m_plan = plan;
    m_ui.interlocks->setNote(tr("Checking…"));
    updateButton();
}

void gui::PreviewSide::setVolumes(const std::map<Directory, Volume> &volumes)
{
    m_volumes = volumes;
    updateVolume();
}

void gui::PreviewSide::setCounting()
{
    m_isCounted = false;
    m_isChecked = false;
    updateButton();
}

void gui::PreviewSide::setSummary(const PlanSummary &summary)
{
    m_summary = summary;
    m_isCounted = true;
    updateFacts();
}

bool gui::PreviewSide::isRed() const
{
    return std::any_of(m_interlocks.cbegin(), m_interlocks.cend(), [](const Interlock &one) { return !one.isGood(); });
}

void gui::PreviewSide::setInterlocks(const Result<Interlocks> &interlocks)
{
    m_isChecked = interlocks.has_value();
    if (!interlocks) {
        m_interlocks.clear();
        m_ui.interlocks->setNote(interlocks.error().message);
        updateButton();
        return;
    }
    if (m_interlocks != *interlocks) {
        m_interlocks = *interlocks;
        m_ui.interlocks->setFindings(toFindings(m_interlocks));
    }
    const bool hasGuard = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(),
                                      [](const Interlock &one) { return one.state == Interlock::State::Guard; });
    m_ui.overrideCheck->setVisible(hasGuard);
    m_ui.overrideCheck->setText(tr("&Yes, that is meant: %1").arg(meantText(m_interlocks)));
    if (!hasGuard)
        m_ui.overrideCheck->setChecked(false);
    updateButton();
}

RemovalMode gui::PreviewSide::mode() const
{
    return m_ui.permanentRadio->isChecked() ? RemovalMode::Permanent : RemovalMode::Quarantine;
}

bool gui::PreviewSide::overridesGuards() const
{
    return m_ui.overrideCheck->isChecked();
}

void gui::PreviewSide::updateFacts()
{
    const bool local = m_session.showsLocalTime();
    const auto moment = [&](const std::optional<ServerTime> &time) {
        return time ? models::timeText(*time, local).chopped(3) : u"–"_s;
    };
    m_ui.itemsCaption->setText(marksOnly(m_policy) ? tr("Executions marked failed") : titleOf(m_policy));
    m_ui.itemsValue->setText(m_isCounted ? countText(m_summary.items()) : u"–"_s);
    m_ui.bytesValue->setText(m_isCounted ? bytes::forPeople(m_summary.counts.bytes) : u"–"_s);
    m_ui.oldestCaption->setText(local ? tr("Oldest (local)") : tr("Oldest (UTC)"));
    m_ui.newestCaption->setText(local ? tr("Newest (local)") : tr("Newest (UTC)"));
    m_ui.oldestValue->setText(moment(m_summary.oldest));
    m_ui.newestValue->setText(moment(m_summary.newest));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui.bytesCaption, m_ui.bytesValue, m_ui.quarantineRadio,
                                                            m_ui.permanentRadio})
        widget->setVisible(!m_touchesNoFile);
    const QString window = m_session.hasTarget() ? undoWindowText(m_session.target().undoSeconds) : QString();
    m_ui.quarantineRadio->setText(tr("&Quarantine for %1, can be undone").arg(window));
    m_ui.modeLabel->setText(m_touchesNoFile ? tr("Can be undone from the history where nobody has changed them since.")
                                : mode() == RemovalMode::Permanent
                                ? tr("This permanently deletes files, and there is no undo. Consider copying important "
                                     "files first.")
                                : m_policy.command == aggressivePolicy().command
                                ? tr("The files move aside on the same volume and are deleted for good after %1. "
                                     "Consider copying important files first.")
                                      .arg(window)
                                : tr("The files move aside on the same volume; their space is free after the purge."));
    updateVolume();
    updateButton();
}

void gui::PreviewSide::updateVolume()
{
    // Where a plan is about both folders, the fuller volume is the one that matters.
    const Volume *fullest = nullptr;
    for (const auto &[directory, volume] : m_volumes) {
        const bool isConcerned = m_plan
            && std::any_of(m_plan->sections.cbegin(), m_plan->sections.cend(),
                           [concerned = directory](const PlanSection &section) {
                               return section.directory == concerned;
                           });
        if (isConcerned && (!fullest || volume.usedPercent() > fullest->usedPercent()))
            fullest = &volume;
    }
    const bool isKnown
        = fullest && fullest->usedBytes() + fullest->availableBytes > 0 && m_isCounted && !m_touchesNoFile;
    m_ui.volumeLabel->setVisible(isKnown);
    m_ui.volumeBar->setVisible(isKnown);
    if (!isKnown)
        return;
    // As `df` counts: what root keeps back is nobody's to fill.
    const double reachable = static_cast<double>(fullest->usedBytes() + fullest->availableBytes);
    const auto share = [&](qint64 size) { return static_cast<double>(size) / reachable; };
    const double used = share(fullest->usedBytes());
    const double freed = share(m_summary.counts.bytes);
    const auto percent = [](double part) { return QLocale().toString(100 * part, 'f', 1); };
    m_ui.volumeLabel->setText(
        (mode() == RemovalMode::Permanent ? tr("Volume %1 % → %2 %") : tr("Volume %1 % → %2 % after the purge"))
            .arg(percent(used), percent(std::max(0.0, used - freed))));
    m_ui.volumeBar->setShares(used, freed);
    m_ui.volumeBar->setAccessibleName(m_ui.volumeLabel->text());
}

void gui::PreviewSide::updateButton()
{
    const bool isPermanent = mode() == RemovalMode::Permanent && !m_touchesNoFile;
    const bool hasItems = m_isCounted && m_summary.items() > 0;
    const bool isBlocked = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(), [this](const Interlock &one) {
        return one.state == Interlock::State::Blocked || (one.state == Interlock::State::Guard && !overridesGuards());
    });
    if (m_isCounted)
        m_ui.runButton->setText(hasItems ? verbAndSizeText(m_summary, isPermanent) + u'…' : tr("Nothing to do"));
    else
        m_ui.runButton->setText(m_plan ? tr("Counting…") : tr("Making the plan…"));
    m_ui.runButton->setEnabled(hasItems && m_isChecked && !isBlocked && m_session.isConnected()
                               && !m_session.announced());
    m_ui.runButton->setToolTip(isBlocked                   ? tr("A check above is not good.")
                                   : m_session.announced() ? tr("Another job of this window is still running.")
                                                           : tr("Asks once more before anything happens."));
    // While a plan is made there is something to stop; afterwards there is somewhere to go back to.
    m_ui.backButton->setText(m_plan ? tr("&Back") : tr("&Stop"));
}
