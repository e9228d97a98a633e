// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pindialog.h"

#include "cleanup/look/pins.h"
#include "gui/session/pinwatch.h"
#include "gui/tr.h"

#include <QInputDialog>
#include <QMenu>

namespace {
using gui::Pinning;
using Pinned = gui::PinWatch::Pinned;

QString pinText(qsizetype count)
{
    return count > 0 ? Tr::tr("Pin %n execution(s)…", nullptr, static_cast<int>(count)) : Tr::tr("Pin execution…");
}

QString unpinText(qsizetype count)
{
    return Tr::tr("Unpin %n execution(s)", nullptr, static_cast<int>(count));
}

void setPinned(const Pinning &wanted, bool isPinned, const QString &note)
{
    using Changed = QList<ExecutionId>;
    wanted.session.start<Changed>(
        wanted.owner,
        [executions = wanted.executions, isPinned, note](cleanup::Session &own, const cleanup::Context &context) {
            return isPinned ? cleanup::pin(own, executions, note, context) : cleanup::unpin(own, executions, context);
        },
        [&session = wanted.session, isPinned, say = wanted.say](const Result<Changed> &changed) {
            session.pins().read();
            if (!changed) {
                say(gui::Banner::Tone::Danger, changed.error().message);
                return;
            }
            const int count = static_cast<int>(changed->size());
            say(gui::Banner::Tone::Success,
                isPinned ? Tr::tr("Pinned %n execution(s): no cleanup touches them.", nullptr, count)
                         : Tr::tr("Unpinned %n execution(s).", nullptr, count));
            session.refresh();
        });
}

void pinAfterAsking(const Pinning &wanted)
{
    auto *dialog = new QInputDialog(wanted.owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Pin"));
    dialog->setLabelText(Tr::tr("No cleanup will touch %n execution(s) and their files. Why?", nullptr,
                                static_cast<int>(wanted.executions.size())));
    dialog->setOkButtonText(Tr::tr("Pin"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, wanted.owner,
                     [wanted](const QString &note) { setPinned(wanted, true, note); });
    dialog->open();
}
} // namespace

bool gui::Pinning::isPossible() const
{
    return !executions.isEmpty() && session.isConnected() && session.status().isSetUp;
}

bool gui::Pinning::isPinned() const
{
    return !executions.isEmpty() && session.pins().of(executions) == Pinned::All;
}

QString gui::Pinning::text() const
{
    return isPinned() ? unpinText(executions.size()) : pinText(executions.size());
}

void gui::Pinning::toggle() const
{
    if (isPinned())
        setPinned(*this, false, {});
    else
        pinAfterAsking(*this);
}

void gui::Pinning::addTo(QMenu *menu) const
{
    if (executions.isEmpty())
        return;
    const Pinned pinned = session.pins().of(executions);
    if (pinned != Pinned::All)
        menu->addAction(pinText(executions.size()), owner, [wanted = *this] { pinAfterAsking(wanted); })
            ->setEnabled(isPossible());
    if (pinned != Pinned::None)
        menu->addAction(unpinText(executions.size()), owner, [wanted = *this] { setPinned(wanted, false, {}); })
            ->setEnabled(isPossible());
}
