// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/doctorcommand.h"

#include "cleanup/diagnose/diagnose.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using State = Finding::State;

/// For scripts; not translated.
QString toName(State state)
{
    switch (state) {
    case State::Good: return u"good"_s;
    case State::Warning: return u"warning"_s;
    case State::Bad: return u"bad"_s;
    case State::Unknown: break;
    }
    return u"unknown"_s;
}

/// How a line begins, so that the sentences stand in a column.
QString mark(State state)
{
    switch (state) {
    case State::Good: return Tr::tr("good  ");
    case State::Warning: return Tr::tr("warn  ");
    case State::Bad: return Tr::tr("bad   ");
    case State::Unknown: break;
    }
    return Tr::tr("?     ");
}
} // namespace

QString cli::DoctorCommand::summary() const
{
    return Tr::tr("look for whatever keeps cleanups from working, and say how to mend it");
}

QString cli::DoctorCommand::details() const
{
    return Tr::tr(
        "Looks at connection, schema, indexes, rights in the database and in the folders, clock and other cleaners; "
        "changes nothing. Each line is good, warn (works, but could be better) or bad, with its mend below. The exit "
        "status is 0 where nothing is bad, 3 where there is no connection or the schema does not fit, and otherwise "
        "2.");
}

cli::Options cli::DoctorCommand::options() const
{
    return {{.name = "viewer", .description = Tr::tr("for a role and a user that only look and preview")}};
}

Result<int> cli::DoctorCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    const RolePurpose purpose = arguments().has("viewer") ? RolePurpose::View : RolePurpose::Clean;
    m_findings
        = watched([&](const cleanup::Context &context) { return cleanup::diagnose(session(), context, purpose); });
    if (surroundings().stop.stop_requested())
        return failure(ErrorKind::Stopped,
                       Tr::tr("Stopped before everything was looked at; nothing has been changed."));
    m_isDone = true;
    int count = 0;
    for (const Finding &finding : std::as_const(m_findings)) {
        say(mark(finding.state) + finding.label);
        if (!finding.mend.isEmpty())
            say(u"      "_s + finding.mend);
        count += finding.needsMending() ? 1 : 0;
    }
    say(count == 0 ? Tr::tr("Nothing to mend.") : Tr::tr("%n thing(s) to mend.", nullptr, count));
    if (isHealthy())
        return 0;
    const bool isUnreachable = std::any_of(m_findings.cbegin(), m_findings.cend(), [](const Finding &finding) {
        return finding.state == State::Bad && (finding.key == "connection"_L1 || finding.key == "schema"_L1);
    });
    return static_cast<int>(isUnreachable ? ExitStatus::NoConnection : ExitStatus::Refused);
}

bool cli::DoctorCommand::isHealthy() const
{
    return m_isDone && std::none_of(m_findings.cbegin(), m_findings.cend(), [](const Finding &finding) {
               return finding.state == State::Bad;
           });
}

void cli::DoctorCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.member("healthy"_L1, isHealthy());
    json.beginArray("findings"_L1);
    for (const Finding &finding : std::as_const(m_findings)) {
        json.beginObject();
        json.member("key"_L1, finding.key);
        json.member("state"_L1, toName(finding.state));
        json.member("label"_L1, surroundings().redactor.clean(finding.label));
        json.member("mend"_L1, surroundings().redactor.clean(finding.mend));
        json.endObject();
    }
    json.endArray();
}
