// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/openingtrouble.h"

#include "core/base/bytes.h"
#include "storage/tr.h"

#include <algorithm>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
using Scheme = RootAddress::Scheme;

/// So much is shown of what others print.
constexpr qsizetype shownText = 300;
constexpr qsizetype readText = qsizetype{4} * 1024;
/// A shell or an engine that does not know a command, and ssh that does not come to it.
constexpr int unknownCommand = 127;
constexpr int sshFailed = 255;
/// pkexec: whoever was asked has closed the question; it was not allowed, or nobody could be asked.
constexpr int pkexecDismissed = 126;
constexpr int pkexecRefused = 127;
/// How an engine says it, whatever status its client ends with (126 with older ones).
constexpr QLatin1StringView notInContainer("executable file not found");

/// What follows what is of interest: docker's advice, kubectl's choice of a container, pkexec's threat.
bool isNoise(const QByteArray &line)
{
    constexpr std::array<QByteArrayView, 4> noises{"See 'docker", "Run 'docker", "Defaulted container ",
                                                   "This incident has been reported"};
    return line.isEmpty()
        || std::any_of(noises.begin(), noises.end(), [&](QByteArrayView noise) { return line.startsWith(noise); });
}

/// How far ssh came, by what it says in its own words, which it does not translate.
storage::LinkStep stepOf(const QByteArray &said)
{
    using storage::LinkStep;
    if (said.contains("REMOTE HOST IDENTIFICATION HAS CHANGED"))
        return LinkStep::Sameness;
    if (said.contains("Host key verification failed"))
        return LinkStep::Trust;
    const bool isRefused = said.contains("Permission denied") || said.contains("Too many authentication failures");
    return isRefused ? LinkStep::SignIn : LinkStep::Reach;
}
} // namespace

QString storage::lastWords(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    while (!lines.isEmpty() && isNoise(lines.last().trimmed()))
        lines.removeLast();
    QString line = lines.isEmpty() ? QString() : QString::fromUtf8(lines.last().left(shownText)).trimmed();
    // The helper's own sentences begin and end as those of every command.
    if (line.startsWith("scrapazoidctl: "_L1))
        line.remove(0, line.indexOf(u' ') + 1);
    if (line.endsWith(u'.'))
        line.chop(1);
    return bytes::displayText(line);
}

storage::LinkFailure storage::openingTrouble(const LinkOrder &order, LinkStep at, std::optional<int> status,
                                             const QByteArray &errors, const QString &reason)
{
    const QString words = lastWords(errors);
    const QString said = words.isEmpty() ? reason : words;
    const bool isInContainer = RootAddress{.scheme = order.scheme}.isInContainer();
    const int ended = status.value_or(0);
    QString text;
    if (order.scheme == Scheme::Pkexec && (ended == pkexecDismissed || ended == pkexecRefused)) {
        at = LinkStep::SignIn;
        text = Tr::tr("The helper on %1 may not begin: %2. pkexec asks whoever sits at this computer; for cron and "
                      "services, set the folder as sudo:///FOLDER.")
                   .arg(order.place, said);
    } else if (isInContainer
               && (ended == unknownCommand || errors.contains(notInContainer.latin1())
                   || said.contains(notInContainer))) {
        at = LinkStep::Program;
        text = Tr::tr("There is no scrapazoidctl on %1: its image needs that package.").arg(order.place);
    } else if (ended == unknownCommand) {
        at = LinkStep::Program;
        text = Tr::tr("There is no scrapazoidctl on %1: install its package there.").arg(order.place);
    } else if (ended == sshFailed && !words.isEmpty()) {
        at = stepOf(errors);
        text = at == LinkStep::Trust ? Tr::tr("%1 is not known to ssh: %2.").arg(order.place, said)
            : at == LinkStep::Sameness
            ? Tr::tr("%1 shows another key than before: it is another machine, or somebody pretends to be it.")
                  .arg(order.place)
            : Tr::tr("%1 cannot be reached: %2.").arg(order.place, said);
    } else {
        if (errors.startsWith("sudo: ") || errors.contains("\nsudo: "))
            at = LinkStep::SignIn;
        text = Tr::tr("The helper on %1 does not begin: %2.").arg(order.place, said);
    }
    return {.at = at, .error = {ErrorKind::Storage, text, {}}};
}

tl::expected<void, storage::LinkFailure> storage::checkPlace(const LinkOrder &order, std::chrono::milliseconds patience)
{
    if (order.check.isEmpty())
        return {};
    const auto child = ChildProcess::start(order.check, order.environment);
    if (!child)
        return tl::unexpected(LinkFailure{.at = LinkStep::Start, .error = child.error()});
    const std::optional<int> status = (*child)->waitForEnd(patience);
    if (status == 0)
        return {};
    std::array<char, readText> piece;
    const ssize_t size = ::read((*child)->errors(), piece.data(), piece.size());
    const QString said = lastWords(QByteArray(piece.data(), std::max<ssize_t>(0, size)));
    return tl::unexpected(LinkFailure{
        .at = LinkStep::Reach,
        .error
        = {ErrorKind::Storage,
           Tr::tr("%1 cannot be reached: %2.").arg(order.place, said.isEmpty() ? Tr::tr("nobody answers") : said),
           {}}});
}
