// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/command.h"

#include "cleanup/session/applyretention.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "config/storekeytext.h"
#include "core/base/pausing.h"

#include <QTextStream>
#include <poll.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Between two attempts while somebody else is cleaning.
constexpr std::chrono::milliseconds busyPause{500};

/// Whoever has read enough ("| head") misses nothing.
bool hasReaderGone()
{
    pollfd out{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}
} // namespace

cli::Command::Command() = default;
cli::Command::~Command() = default;

int cli::Command::execute(const Arguments &arguments, Surroundings &surroundings)
{
    begin(arguments, surroundings);
    return end(checkWordsAndRun());
}

int cli::Command::refuse(const Error &error, const Arguments &arguments, Surroundings &surroundings)
{
    begin(arguments, surroundings);
    return end(tl::unexpected(error));
}

void cli::Command::begin(const Arguments &arguments, Surroundings &surroundings)
{
    m_arguments = &arguments;
    m_surroundings = &surroundings;
    m_json = std::make_unique<JsonWriter>(surroundings.streams.out);
    surroundings.redactor.addSecret(qEnvironmentVariable("PGPASSWORD"));
}

int cli::Command::end(const Result<int> &status)
{
    int exitStatus = 0;
    if (status) {
        exitStatus = *status;
    } else {
        exitStatus = statusOf(status.error());
        complain(status.error().message);
    }
    if (isJson()) {
        if (!m_json->hasBegun())
            m_json->beginObject();
        report(*m_json);
        m_json->endAnswer(m_complaint);
    }
    if (exitStatus != 0) {
        for (const QString &line : std::as_const(m_held))
            print(line);
    }
    return writtenOr(exitStatus);
}

/// A full disk behind stdout must not look like success to a script.
int cli::Command::writtenOr(int exitStatus) const
{
    QTextStream &out = surroundings().streams.out;
    out.flush();
    if (exitStatus != 0 || out.status() != QTextStream::WriteFailed || hasReaderGone())
        return exitStatus;
    note(m_hasDoneWork
             ? Tr::tr("What was done could not be written to standard output: \"scrapazoidctl history\" has it.")
             : Tr::tr("The answer could not be written to standard output."));
    return static_cast<int>(m_hasDoneWork ? ExitStatus::Partly : ExitStatus::NoConnection);
}

int cli::Command::statusOf(const Error &error)
{
    return exitStatusOf(error, stopSignal());
}

Result<int> cli::Command::checkWordsAndRun()
{
    if (arguments().positional().size() > mostWords()) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("\"%1\" is one word too many: \"scrapazoidctl %2 --help\" says what %2 takes.")
                .arg(QString::fromUtf8(arguments().positional().at(mostWords())), QString::fromLatin1(name())));
    }
    return run();
}

void cli::Command::print(const QString &line) const
{
    surroundings().streams.out << surroundings().redactor.clean(line) << Qt::endl;
}

void cli::Command::say(const QString &line) const
{
    if (isQuiet() && !isJson())
        m_held << line;
    else if (!isJson())
        print(line);
}

void cli::Command::say(const QStringList &lines) const
{
    if (!lines.isEmpty())
        say(lines.join(u'\n'));
}

void cli::Command::complain(const QString &sentence)
{
    m_complaint = surroundings().redactor.clean(sentence);
    note(sentence);
}

void cli::Command::note(const QString &sentence) const
{
    surroundings().streams.err << u"scrapazoidctl: "_s << surroundings().redactor.clean(sentence) << Qt::endl;
}

Result<Target> cli::Command::resolve() const
{
    const auto resolved = resolveTarget(arguments(), surroundings().store);
    if (!resolved)
        return tl::unexpected(resolved.error());
    if (!resolved->choice.isEmpty() && !isQuiet() && !std::exchange(m_hasSaidChoice, true))
        note(resolved->choice);
    const ProfileSecrets secrets = findSecrets(*resolved);
    surroundings().redactor.addSecret(secrets.password);
    surroundings().redactor.addSecret(secrets.storeKey.secret);
    surroundings().redactor.addSecret(resolved->profile.target.connection.keywords.value(u"sslpassword"_s));
    return toTarget(resolved->profile, secrets);
}

/// No keychain, no entry: libpq's and AWS's own ways remain. One that gives no answer is not asked again.
ProfileSecrets cli::Command::findSecrets(const ResolvedTarget &resolved) const
{
    Passwords &keychain = surroundings().passwords;
    ProfileSecrets secrets{.password = resolved.password};
    if (secrets.password.isEmpty() && resolved.usesKeychain) {
        const auto kept = keychain.read(resolved.profileName);
        if (!kept)
            return secrets;
        secrets.password = *kept;
    }
    if (resolved.usesStoreKey) {
        const auto kept = keychain.read({resolved.profileName, SecretName::Kind::StoreKey});
        secrets.storeKey = storekey::fromText(kept.value_or(QString()));
    }
    return secrets;
}

Result<void> cli::Command::openSession()
{
    auto target = resolve();
    if (!target)
        return tl::unexpected(target.error());
    m_session.emplace(std::move(*target));
    return {};
}

Result<void> cli::Command::openAgreedSession()
{
    if (const auto opened = openSession(); !opened)
        return opened;
    auto agreed
        = watched([&](const cleanup::Context &context) { return cleanup::withAppliedRetention(session(), context); });
    if (!agreed)
        return tl::unexpected(agreed.error());
    session().target() = std::move(*agreed);
    return {};
}

Result<void> cli::Command::confirm(const QStringList &summary, const QString &question) const
{
    if (arguments().has("yes"))
        return {};
    const Streams &streams = surroundings().streams;
    if (!streams.canAsk()) {
        return failure(
            ErrorKind::Refused,
            Tr::tr("Nothing was done, because nobody is here to answer \"%1\": add --yes to agree beforehand.")
                .arg(question));
    }
    if (isJson() || isQuiet()) {
        for (const QString &line : summary)
            streams.err << surroundings().redactor.clean(line) << Qt::endl;
    }
    streams.err << surroundings().redactor.clean(question) << Tr::tr(" [y/N] ") << Qt::flush;
    const auto answer = streams.readLine(false);
    if (surroundings().stop.stop_requested())
        return failure(ErrorKind::Stopped, Tr::tr("Nothing was done: stopped on request."));
    const QString word = answer.value_or(QString()).trimmed().toLower();
    if (word == "y"_L1 || word == "yes"_L1 || word == Tr::tr("y", "the short form of yes, as an answer")
        || word == Tr::tr("yes"))
        return {};
    return failure(ErrorKind::Refused, Tr::tr("Nothing was done: the answer was not yes."));
}

cli::Options cli::Command::jobOptions()
{
    return {{.name = "quiet",
             .description = Tr::tr("say nothing where there was nothing to do or all went through, for cron")},
            {.name = "wait",
             .value = timeSpanWord(),
             .description = Tr::tr("wait that long for whoever else is cleaning, instead of ending with 4")}};
}

Result<int> cli::Command::patiently(const std::function<Result<int>()> &work) const
{
    using Clock = std::chrono::steady_clock;
    const auto wait = arguments().seconds("wait");
    if (!wait)
        return tl::unexpected(wait.error());
    const auto until = Clock::now() + std::chrono::seconds(wait->value_or(0));
    auto done = work();
    for (bool isSaid = false; !done && done.error().kind == ErrorKind::Busy && Clock::now() < until;) {
        if (!std::exchange(isSaid, true) && surroundings().streams.errIsTerminal)
            note(done.error().message);
        if (!pauseFor(surroundings().stop, busyPause))
            return failure(ErrorKind::Stopped, Tr::tr("Nothing was done: stopped on request."));
        done = work();
    }
    return done;
}
