// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/servecommand.h"

#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "helper/serve.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

QString cli::ServeCommand::summary() const
{
    return Tr::tr("look after this computer's folders for a console elsewhere");
}

QString cli::ServeCommand::details() const
{
    return Tr::tr("Started by a console whose folders are set as ssh://HOST/FOLDER, sudo:///FOLDER or the like, not by "
                  "hand: it speaks over standard input and output. It needs no database, opens no port and starts no "
                  "program. With --root it looks after those folders alone, whatever it is asked for; without, this "
                  "account's rights are the limit. With root's rights it takes its folders from %1 alone, which only "
                  "root may write.")
        .arg(QString::fromLatin1(helper::standardConfig));
}

cli::Options cli::ServeCommand::options() const
{
    return {{.name = "stdio", .description = Tr::tr("Speak over standard input and output")},
            {.name = "root",
             .value = u"NAME=FOLDER"_s,
             .description = Tr::tr("Look after this folder as screenshots or downloads; may be repeated"),
             .mayRepeat = true},
            {.name = "read-only", .description = Tr::tr("Only look, never change anything")},
            {.name = "roots-file",
             .value = u"FILE"_s,
             .description = Tr::tr("In place of %1").arg(QString::fromLatin1(helper::standardConfig))}};
}

Result<int> cli::ServeCommand::run()
{
    if (!arguments().has("stdio") || isJson()) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("serve is started by a console, as \"scrapazoidctl serve --stdio\": it has nothing to say "
                   "to people."));
    }
    helper::Options options{.roots = arguments().values("root"), .isReadOnly = arguments().has("read-only")};
    if (arguments().has("roots-file"))
        options.configFile = arguments().value("roots-file");
    const auto served = helper::serve(options, STDIN_FILENO, STDOUT_FILENO, surroundings().stop);
    return served.map([] { return 0; });
}

void cli::ServeCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
}
