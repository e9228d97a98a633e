// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/applyretentiondialog.h"

#include "cleanup/plan/makeplan.h"
#include "cleanup/session/applyretention.h"
#include "core/base/bytes.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

gui::ApplyRetentionDialog::ApplyRetentionDialog(LiveSession &session, std::optional<std::array<int, 2>> days,
                                                QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_days(days)
    , m_banner(new Banner(this))
    , m_wouldRemove(makeProse(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply retention"));
    const std::array wanted = m_days.value_or(m_session.profileDays());
    auto *heading = new QLabel(tr("Keep screenshots for %1 and downloads for %2")
                                   .arg(tr("%n day(s)", nullptr, wanted[0]), tr("%n day(s)", nullptr, wanted[1])),
                               this);
    makeHeading(heading);
    heading->setWordWrap(true);
    keepWithin(heading, {.leastCharacters = 64});
    QLabel *meaning = makeProse(this);
    meaning->setText((m_days
                          ? tr("This will hold for the whole database, in place of what each profile says: for every "
                               "window, the command line and the schedule.")
                          : tr("What each profile says will hold again, as this one does here."))
                     + u' ' + tr("Nothing is removed now; the next cleanup goes by it."));
    m_wouldRemove->setText(tr("Looking at what that would remove today…"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    cancel->setDefault(true);
    m_apply->setAutoDefault(false);
    m_apply->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ApplyRetentionDialog::apply);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_banner, heading, meaning, m_wouldRemove})
        rows->addWidget(widget);
    rows->addStretch(1);
    rows->addWidget(buttons);
    m_banner->clear();
    preview();
}

void gui::ApplyRetentionDialog::preview()
{
    CleanupPolicy policy;
    for (const Directory directory : directories)
        policy.setRetentionDays(directory, m_days.value_or(m_session.profileDays())[static_cast<size_t>(directory)]);
    m_session.start<PlanPtr>(
        this,
        [policy](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::makePlan(session, policy, context);
        },
        [this](const Result<PlanPtr> &plan) { onPreviewed(plan); });
}

void gui::ApplyRetentionDialog::onPreviewed(const Result<PlanPtr> &plan)
{
    if (!plan) {
        m_wouldRemove->clear();
        m_banner->say(Banner::Tone::Danger, plan.error().message);
        return;
    }
    // Files, as the figure beside the sliders counts them; rows may name none, or one together.
    const Counts counts = countsOf(**plan);
    const qint64 files = filesOf(**plan);
    const qint64 without = counts.items() - files;
    QStringList sentences;
    if (counts.items() == 0)
        sentences << tr("Today a cleanup would find nothing to remove.");
    else
        sentences << tr("Today a cleanup would remove %Ln file(s), %1 in all, and the rows of %2 and %3.", nullptr,
                        static_cast<int>(files))
                         .arg(bytes::forPeople(counts.bytes),
                              countedItems(ItemKind::Screenshot, counts.of(ItemKind::Screenshot)),
                              countedItems(ItemKind::Download, counts.of(ItemKind::Download)));
    if (without > 0)
        sentences << tr("%Ln of these rows have no file of their own to go with them.", nullptr,
                        static_cast<int>(without));
    m_wouldRemove->setText(sentences.join(u' '));
    if (!m_session.status().isSetUp)
        m_banner->say(Banner::Tone::Warning, tr("It is kept in the console's own schema: set up the database first."));
    m_apply->setEnabled(m_session.status().isSetUp);
    adjustSize();
}

void gui::ApplyRetentionDialog::apply()
{
    m_apply->setEnabled(false);
    m_session.start<QList<AppliedRetention>>(
        this,
        [days = m_days](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::applyRetention(session, days, context).and_then([&] {
                return cleanup::findRetentions(session, context);
            });
        },
        [this](const Result<QList<AppliedRetention>> &retentions) {
            if (!retentions) {
                m_banner->say(Banner::Tone::Danger, retentions.error().message);
                m_apply->setEnabled(true);
                return;
            }
            m_session.refresh();
            emit applied();
            accept();
        });
}
