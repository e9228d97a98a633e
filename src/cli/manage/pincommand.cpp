// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/pincommand.h"

#include "cleanup/look/pins.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostAtOnce = 10'000;
} // namespace

QByteArray cli::PinCommand::name() const
{
    return m_action == Action::List ? "pins" : m_action == Action::Pin ? "pin" : "unpin";
}

QString cli::PinCommand::words() const
{
    return m_action == Action::List ? QString() : Tr::tr("EXECUTION…");
}

QList<cli::WordOffer> cli::PinCommand::wordOffers() const
{
    return m_action == Action::Unpin ? QList<WordOffer>{{.offer = Offer::PinnedExecution}} : QList<WordOffer>();
}

QString cli::PinCommand::summary() const
{
    return m_action == Action::List ? Tr::tr("executions that no cleanup touches")
        : m_action == Action::Pin   ? Tr::tr("protect executions and their files from every cleanup")
                                    : Tr::tr("take that protection away");
}

QString cli::PinCommand::details() const
{
    return m_action == Action::Pin ? Tr::tr("One that is pinned already gets the new note.") : QString();
}

cli::Options cli::PinCommand::options() const
{
    if (m_action != Action::Pin)
        return {};
    return {{.name = "note", .value = Tr::tr("TEXT"), .description = Tr::tr("why, for whoever asks later")}};
}

qsizetype cli::PinCommand::mostWords() const
{
    return m_action == Action::List ? 0 : mostAtOnce;
}

Result<int> cli::PinCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    return m_action == Action::List ? list() : change();
}

Result<int> cli::PinCommand::list()
{
    auto pins = watched([&](const cleanup::Context &context) { return cleanup::findPins(session(), context); });
    if (!pins)
        return tl::unexpected(pins.error());
    m_pins = std::move(*pins);
    QList<QStringList> rows{{Tr::tr("EXECUTION"), Tr::tr("PINNED"), Tr::tr("BY"), Tr::tr("NOTE")}};
    for (const Pin &pin : std::as_const(m_pins))
        rows.append({pin.execution.value.toString(), format::utc(pin.pinnedAt), pin.pinnedBy, pin.note});
    if (m_pins.isEmpty())
        say(Tr::tr("Nothing is pinned."));
    else
        say(format::table(rows, {0}));
    return 0;
}

Result<QList<ExecutionId>> cli::PinCommand::executions()
{
    QList<ExecutionId> ids;
    for (const QByteArray &word : arguments().positional())
        ids.append(ExecutionId{RowKey::ofInput(QString::fromUtf8(word))});
    if (ids.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("Which execution? Give its id, or several."));
    return watched([&](const cleanup::Context &context) { return cleanup::spelled(session(), ids, context); });
}

Result<int> cli::PinCommand::change()
{
    const auto ids = executions();
    if (!ids)
        return tl::unexpected(ids.error());
    const QString note = QString::fromUtf8(arguments().value("note"));
    auto changed = watched([&](const cleanup::Context &context) {
        return m_action == Action::Pin ? cleanup::pin(session(), *ids, note, context)
                                       : cleanup::unpin(session(), *ids, context);
    });
    if (!changed)
        return tl::unexpected(changed.error());
    m_changed = std::move(*changed);
    QStringList missing;
    for (const ExecutionId &id : *ids) {
        if (!m_changed.contains(id))
            missing << id.value.toString();
    }
    const int count = static_cast<int>(m_changed.size());
    say(m_action == Action::Pin ? Tr::tr("Pinned %n execution(s).", nullptr, count)
                                : Tr::tr("Unpinned %n execution(s).", nullptr, count));
    if (missing.isEmpty())
        return 0;
    complain((m_action == Action::Pin ? Tr::tr("There is no execution %1.") : Tr::tr("Execution %1 was not pinned."))
                 .arg(missing.join(u", "_s)));
    return static_cast<int>(ExitStatus::Partly);
}

void cli::PinCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.beginArray(m_action == Action::List ? "pins"_L1 : "executions"_L1);
    for (const Pin &pin : std::as_const(m_pins)) {
        json.beginObject();
        json.member("execution"_L1, pin.execution.value);
        json.member("note"_L1, pin.note);
        json.member("pinned_at"_L1, pin.pinnedAt.toIso());
        json.member("pinned_by"_L1, pin.pinnedBy);
        json.endObject();
    }
    for (const ExecutionId &id : std::as_const(m_changed)) {
        json.beginObject();
        json.member("execution"_L1, id.value);
        json.endObject();
    }
    json.endArray();
}
