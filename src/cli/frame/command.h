// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "cli/frame/arguments.h"
#include "cli/frame/surroundings.h"
#include "cli/frame/targetresolver.h"

#include <functional>
#include <memory>

namespace cli {

class JsonWriter;

/// One subcommand of scrapazoidctl, for one call. The base keeps the contract for all of them: errors one sentence on
/// stderr, with --json exactly one object on stdout, exit statuses.
class Command {
public:
    Command();
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command();

    virtual QByteArray name() const = 0;
    virtual QString words() const { return {}; } ///< What follows the name in the usage line: "[RUN]".
    virtual QList<WordOffer> wordOffers() const { return {}; }
    virtual QString summary() const = 0; ///< A line of the list of commands.
    virtual QString details() const { return {}; }
    virtual Options options() const { return {}; } ///< Besides the connection's and the general ones.

    /// The exit status.
    int execute(const Arguments &arguments, Surroundings &surroundings);
    /// As if execute had failed with `error`: for a command line that names this command and makes no sense.
    int refuse(const Error &error, const Arguments &arguments, Surroundings &surroundings);

protected:
    virtual qsizetype mostWords() const { return 0; }
    /// Does the work and says it in human text; an error means that nothing was done.
    virtual Result<int> run() = 0;
    /// The exit status of an error that ended the command.
    virtual int statusOf(const Error &error);
    /// Every member of the JSON object but `error`, with what is known by now: also after a failure.
    virtual void report(JsonWriter &json) = 0;

    const Arguments &arguments() const { return *m_arguments; }
    Surroundings &surroundings() const { return *m_surroundings; }
    bool isJson() const { return arguments().has("json"); }
    int stopSignal() const { return surroundings().stopSignal(); }
    /// For writing JSON piecemeal, before `report`.
    JsonWriter &json() const { return *m_json; }

    /// A line of human text on stdout; nothing with --json. With --quiet it waits for the end, and is dropped where
    /// there was nothing to do or all went through.
    void say(const QString &line) const;
    void say(const QStringList &lines) const;
    /// A sentence on stderr, which is also the JSON object's error. The last one counts.
    void complain(const QString &sentence);
    /// A sentence on stderr that is no error.
    void note(const QString &sentence) const;

    /// What the command line means, with its password.
    Result<Target> resolve() const;
    /// Before the first use of `session()`; connects to nothing yet.
    Result<void> openSession();
    /// The same, with the retention that was applied to its database in place of the profile's: connects for that.
    Result<void> openAgreedSession();
    /// The one that all of this call's use cases work in.
    cleanup::Session &session() { return *m_session; }
    const Target &target() const { return m_session->target(); }
    /// Fine with --yes, or when a person on the terminal agrees. `summary` is what they should know (already said where
    /// it is human text). Errors: Refused.
    Result<void> confirm(const QStringList &summary, const QString &question) const;
    /// --quiet and --wait, for commands that change things.
    static Options jobOptions();
    /// Carries out `work`, with --wait again for as long as somebody else is cleaning. Errors: as the last one's,
    /// Usage.
    Result<int> patiently(const std::function<Result<int>()> &work) const;
    /// Something has been changed: a result that cannot be written then counts as one that went partly.
    void noteWork() { m_hasDoneWork = true; }
    /// Runs `work(context)` with its progress shown on a terminal.
    template <typename Work> auto watched(Work work) const;

private:
    void begin(const Arguments &arguments, Surroundings &surroundings);
    int end(const Result<int> &status);
    bool isQuiet() const { return arguments().has("quiet"); }
    void print(const QString &line) const;
    int writtenOr(int exitStatus) const;
    ProfileSecrets findSecrets(const ResolvedTarget &resolved) const;
    Result<int> checkWordsAndRun();

    const Arguments *m_arguments = nullptr;
    Surroundings *m_surroundings = nullptr;
    std::unique_ptr<JsonWriter> m_json;
    std::optional<cleanup::Session> m_session;
    std::optional<QString> m_complaint;
    mutable QStringList m_held; ///< What --quiet holds back.
    bool m_hasDoneWork = false;
    mutable bool m_hasSaidChoice = false; ///< Of two ways to connect.
};

} // namespace cli

#include "cli/frame/progressline.h"

template <typename Work> auto cli::Command::watched(Work work) const
{
    const cleanup::Context context = surroundings().context();
    const ProgressLine line(surroundings().streams, context.progress);
    return work(context);
}
