// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/rootaddress.h"

#include "core/base/bytes.h"
#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr char sshPrefix[] = "ssh://";
constexpr char sudoPrefix[] = "sudo://";
constexpr int highestPort = 65535;

tl::unexpected<Error> wrong(const QByteArray &text, const QString &why)
{
    return failure(ErrorKind::Usage, Tr::tr("%1 is no place of a folder: %2.").arg(bytes::displayName(text), why));
}

/// What a command line of ssh takes for a host or user and nothing else: no option, no space, no second address.
bool isWord(const QByteArray &word, const char *besides)
{
    const QByteArray others(besides);
    return !word.isEmpty() && !word.startsWith('-') && std::all_of(word.begin(), word.end(), [&](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || others.contains(letter);
    });
}

/// Empty where it is no absolute path of a folder.
QByteArray cleanPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.contains('\0'))
        return {};
    QByteArray clean;
    for (const QByteArray &part : path.split('/')) {
        if (part == "." || part == "..")
            return {};
        if (!part.isEmpty())
            clean += '/' + part;
    }
    return clean;
}

/// "user@host:port"
Result<RootAddress> parsePlace(const QByteArray &text, QByteArray place)
{
    RootAddress address;
    address.scheme = RootAddress::Scheme::Ssh;
    if (const qsizetype at = place.indexOf('@'); at >= 0) {
        address.user = place.first(at);
        place = place.sliced(at + 1);
        if (!isWord(address.user, "._-"))
            return wrong(text, Tr::tr("what stands before the @ is no user's name"));
    }
    QByteArray port;
    if (place.startsWith('[')) {
        const qsizetype end = place.indexOf(']');
        address.host = end < 0 ? QByteArray() : place.sliced(1, end - 1);
        port = end < 0 ? QByteArray() : place.sliced(end + 1);
        if (!isWord(address.host, ":.%"))
            return wrong(text, Tr::tr("what stands in brackets is no address"));
    } else {
        const qsizetype colon = place.indexOf(':');
        address.host = colon < 0 ? place : place.first(colon);
        port = colon < 0 ? QByteArray() : place.sliced(colon);
        if (!isWord(address.host, "._-"))
            return wrong(text, Tr::tr("it names no host, as in ssh://host/folder"));
    }
    if (port.isEmpty())
        return address;
    bool isNumber = false;
    address.port = port.sliced(1).toInt(&isNumber);
    if (!port.startsWith(':') || !isNumber || address.port < 1 || address.port > highestPort)
        return wrong(text, Tr::tr("what stands behind the host is no port"));
    return address;
}
} // namespace

Result<RootAddress> RootAddress::parse(const QByteArray &text)
{
    RootAddress address;
    QByteArray path = text;
    if (text.startsWith(sshPrefix)) {
        const QByteArray rest = text.sliced(sizeof sshPrefix - 1);
        const qsizetype slash = rest.indexOf('/');
        auto place = parsePlace(text, slash < 0 ? rest : rest.first(slash));
        if (!place)
            return place;
        address = std::move(*place);
        path = slash < 0 ? QByteArray() : rest.sliced(slash);
    } else if (text.startsWith(sudoPrefix)) {
        address.scheme = Scheme::Sudo;
        path = text.sliced(sizeof sudoPrefix - 1);
    } else if (text.contains("://")) {
        return wrong(text, Tr::tr("it begins with none of /, ssh:// and sudo://"));
    }
    address.path = cleanPath(path);
    if (address.path.isEmpty())
        return wrong(text, Tr::tr("its path must be absolute, without \".\" and \"..\", and not the whole disk"));
    return address;
}

QByteArray RootAddress::pathOf(const QByteArray &text)
{
    const auto address = text.contains("://") ? parse(text) : Result<RootAddress>();
    return address && !address->isLocal() ? address->path : text;
}

QByteArray RootAddress::place() const
{
    switch (scheme) {
    case Scheme::Local: return {};
    case Scheme::Sudo: return sudoPrefix;
    case Scheme::Ssh: break;
    }
    QByteArray place = sshPrefix;
    if (!user.isEmpty())
        place += user + '@';
    place += host.contains(':') ? '[' + host + ']' : host;
    return port == 0 ? place : place + ':' + QByteArray::number(port);
}

QByteArray RootAddress::toBytes() const
{
    return place() + path;
}

QString RootAddress::placeForPeople() const
{
    switch (scheme) {
    case Scheme::Local: return Tr::tr("this computer");
    case Scheme::Sudo: return Tr::tr("this computer (sudo)");
    case Scheme::Ssh: break;
    }
    return QString::fromLatin1(place().sliced(sizeof sshPrefix - 1));
}

QList<QByteArray> RootAddress::helperCommand(const HelperStart &start) const
{
    switch (scheme) {
    case Scheme::Local: return {};
    case Scheme::Sudo: return {"sudo", start.mayAsk ? "-A" : "-n", "scrapazoidctl", "serve", "--stdio"};
    case Scheme::Ssh: break;
    }
    QList<QByteArray> command{"ssh", "-T", "-x", "-a", "-e", "none"};
    for (const char *option :
         {"ServerAliveInterval=15", "ServerAliveCountMax=3", "ConnectTimeout=15", "PermitLocalCommand=no"})
        command << "-o" << option;
    if (!start.mayAsk)
        command << "-o"
                << "BatchMode=yes";
    // It clears what the command line says, too.
    if (start.forwarded.isEmpty())
        command << "-o"
                << "ClearAllForwardings=yes";
    else
        command << "-o"
                << "StreamLocalBindUnlink=yes"
                << "-L" << start.forwarded;
    if (port != 0)
        command << "-p" << QByteArray::number(port);
    if (!user.isEmpty())
        command << "-l" << user;
    return command << "--" << host << "scrapazoidctl serve --stdio";
}

QString RootAddress::helperCommandForPeople() const
{
    switch (scheme) {
    case Scheme::Local: return {};
    case Scheme::Sudo: return u"sudo -n scrapazoidctl serve --stdio < /dev/null"_s;
    case Scheme::Ssh: break;
    }
    const QByteArray where = (port == 0 ? QByteArray() : "-p " + QByteArray::number(port) + ' ')
        + (user.isEmpty() ? host : user + '@' + host);
    return u"ssh %1 scrapazoidctl serve --stdio < /dev/null"_s.arg(QString::fromLatin1(where));
}
