// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/command.h"

#include "cleanup/session/appliedretention.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/jsonwriter.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
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
        m_json->member("error"_L1, m_complaint);
        m_json->endObject();
    }
    surroundings().streams.out.flush();
    return exitStatus;
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

void cli::Command::say(const QString &line) const
{
    if (!isJson())
        surroundings().streams.out << surroundings().redactor.clean(line) << Qt::endl;
}

void cli::Command::say(const QStringList &lines) const
{
    for (const QString &line : lines)
        say(line);
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
    QString password = resolved->password;
    if (password.isEmpty() && resolved->usesKeychain) // no keychain, no entry: libpq's own ways remain
        password = surroundings().passwords.read(resolved->profileName).value_or(QString());
    surroundings().redactor.addSecret(password);
    surroundings().redactor.addSecret(resolved->profile.target.connection.keywords.value(u"sslpassword"_s));
    return toTarget(resolved->profile, password);
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
    if (isJson()) {
        for (const QString &line : summary)
            streams.err << line << Qt::endl;
    }
    streams.err << question << Tr::tr(" [y/N] ") << Qt::flush;
    const auto answer = streams.readLine(false);
    if (surroundings().stop.stop_requested())
        return failure(ErrorKind::Stopped, Tr::tr("Nothing was done: stopped on request."));
    const QString word = answer.value_or(QString()).trimmed().toLower();
    if (word == "y"_L1 || word == "yes"_L1 || word == Tr::tr("yes"))
        return {};
    return failure(ErrorKind::Refused, Tr::tr("Nothing was done: the answer was not yes."));
}
