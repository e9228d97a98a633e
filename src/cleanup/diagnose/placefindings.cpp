// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/placefindings.h"

#include "cleanup/diagnose/mendline.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/base/excerpt.h"
#include "core/target/rootaddress.h"
#include "storage/remote/reach.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;
using storage::LinkStep;

constexpr qsizetype longestShown = 80;
/// Longer than any line that ssh-keygen writes.
constexpr qint64 longestKey = qint64{16} * 1024;

/// A key of whoever runs this that a server could let in, as a line of authorized_keys; empty: there is none.
QString findPublicKey()
{
    const QDir keys(QDir::home().filePath(u".ssh"_s));
    for (const auto name : {"id_ed25519.pub"_L1, "id_ecdsa.pub"_L1, "id_rsa.pub"_L1}) {
        QFile file(keys.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            return bytes::displayText(QString::fromUtf8(file.readLine(longestKey)).trimmed());
    }
    return {};
}

/// What the key may do, as it stands in authorized_keys: start the helper, and reach the database where it comes that
/// way. A socket has no option of its own there, so its key may reach what else listens there, too.
QString allowedCommand(const Target &target, const RootAddress &address)
{
    QString command = u"scrapazoidctl serve --stdio"_s;
    for (const Directory directory : directories) {
        const auto other = RootAddress::parse(target.root(directory).path);
        // Root's folders are those of helper.conf.
        if (other && other->place() == address.place() && address.user != "root")
            command += u" --root %1=%2"_s.arg(toName(directory), quoted(other->path));
    }
    const QByteArray database
        = target.connection.isThroughSsh ? target.connection.forwarded().value_or(QByteArray()) : QByteArray();
    const QString forwarding = database.isEmpty() ? QString()
        : database.startsWith('/')                ? u"port-forwarding,"_s
                                   : u"port-forwarding,permitopen=\"%1\","_s.arg(QString::fromUtf8(database));
    return u"restrict,%1command=\"%2\""_s.arg(forwarding, command.replace(u'"', u"\\\""_s));
}

QString signInMend(const Target &target, const RootAddress &address)
{
    if (address.scheme == RootAddress::Scheme::Pkexec)
        return Tr::tr("Answer the desktop's question for a password, or set the folder as sudo://%1.")
            .arg(bytes::displayName(address.path));
    if (address.scheme != RootAddress::Scheme::Ssh) {
        return Tr::tr("Let user %1 start the helper without a password: %2")
            .arg(storage::effectiveUser(),
                 u"echo '%1 ALL=(root) NOPASSWD: /usr/bin/scrapazoidctl serve --stdio' | sudo tee "
                 u"/etc/sudoers.d/scrapazoid"_s.arg(storage::effectiveUser()));
    }
    const QString key = findPublicKey();
    if (key.isEmpty()) {
        return Tr::tr("Make a key with \"ssh-keygen -t ed25519\", and let its owner in there with a line in "
                      "~/.ssh/authorized_keys: %1 KEY")
            .arg(allowedCommand(target, address));
    }
    return Tr::tr("Add this line to ~/.ssh/authorized_keys there, or load the key that it has already with "
                  "\"ssh-add\": %1 %2")
        .arg(allowedCommand(target, address), key);
}

QString mendOf(const storage::LinkFailure &failure, const Target &target, const RootAddress &address,
               Directory directory)
{
    const QString byHand = address.helperCommandForPeople(target.helperImage);
    switch (failure.at) {
    case LinkStep::Trust:
        return Tr::tr("Compare its key with what its administrator says, and connect once by hand to take it: %1")
            .arg(byHand);
    case LinkStep::Sameness:
        return Tr::tr("Only if its administrator says that its key has changed: ssh-keygen -R %1, and connect once by "
                      "hand: %2")
            .arg(QString::fromLatin1(address.port == 0 ? address.host
                                                       : '[' + address.host + "]:" + QByteArray::number(address.port)),
                 byHand);
    case LinkStep::SignIn: return signInMend(target, address);
    case LinkStep::Program:
        return address.isInContainer()
            ? Tr::tr("Use an image that has it, as this one: docker build -t %1 -f packaging/container/Containerfile "
                     "build/deb")
                  .arg(QString::fromLatin1(target.helperImage))
            : address.commandForPeople(u"apt install scrapazoidctl"_s, target.helperImage);
    case LinkStep::Start:
    case LinkStep::Reach:
    case LinkStep::Greeting:
    case LinkStep::Hello: break;
    }
    return Tr::tr("Try it by hand: %1 – or correct the address: scrapazoidctl config set %2.dir ADDRESS")
        .arg(byHand, toName(directory));
}

Findings reachedLines(const QString &key, const storage::Reach &reach, RolePurpose purpose)
{
    const storage::HelperFacts &helper = reach.helper;
    Findings findings{good(key,
                           Tr::tr("A helper on %1 answers: scrapazoidctl %2, working as %3.")
                               .arg(reach.place, helper.version, helper.user))};
    if (!helper.before.isEmpty()) {
        findings << warning(key + u"-shell"_s,
                            Tr::tr("The remote shell of %1 prints \"%2\" before the helper begins.")
                                .arg(reach.place, excerpt(helper.before, longestShown)),
                            Tr::tr("Let it print that only where somebody sits at it, as with this line at the top of "
                                   "~/.bashrc there: [[ $- == *i* ]] || return"));
    }
    if (helper.isReadOnly && purpose != RolePurpose::View) {
        findings << bad(key + u"-read-only"_s,
                        Tr::tr("The helper on %1 may only look: it is started with --read-only.").arg(reach.place),
                        Tr::tr("Take --read-only away from its line in ~/.ssh/authorized_keys there, or use a profile "
                               "for looking: doctor --viewer."));
    }
    return findings;
}
} // namespace

Findings cleanup::findPlaceTrouble(const Session &session, Directory directory, RolePurpose purpose)
{
    const auto reach = session.stores()->reach(session.target(), directory);
    if (!reach)
        return {};
    const QString key = u"place-"_s + toName(directory);
    if (!reach->failure)
        return reachedLines(key, *reach, purpose);
    const auto address = RootAddress::parse(session.target().root(directory).path);
    return {bad(key, reach->failure->error.message, mendOf(*reach->failure, session.target(), *address, directory))};
}
