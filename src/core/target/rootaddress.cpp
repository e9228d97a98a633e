// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/rootaddress.h"

#include "core/base/bytes.h"
#include "core/target/rootscheme.h"
#include "core/tr.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> wrong(const QByteArray &text, const QString &why)
{
    return failure(ErrorKind::Usage, Tr::tr("%1 is no place of a folder: %2.").arg(bytes::displayName(text), why));
}

/// Without slashes that say nothing, and so empty for "/". Nothing where it is no absolute path of a folder.
std::optional<QByteArray> cleanPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.contains('\0'))
        return std::nullopt;
    QByteArray clean;
    for (const QByteArray &part : path.split('/')) {
        if (part == "." || part == "..")
            return std::nullopt;
        if (!part.isEmpty())
            clean += '/' + part;
    }
    return clean;
}

const RootScheme *schemeOf(const QByteArray &text)
{
    const auto &schemes = rootSchemes();
    const auto found = std::find_if(schemes.begin(), schemes.end(),
                                    [&](const RootScheme &scheme) { return text.startsWith(scheme.prefix); });
    return found == schemes.end() ? nullptr : &*found;
}

QString allPrefixes()
{
    QStringList prefixes{u"/"_s};
    for (const RootScheme &scheme : rootSchemes())
        prefixes << QString::fromLatin1(scheme.prefix);
    return prefixes.join(u", ");
}

/// So many parts of a text between slashes, and the rest from its slash on.
std::pair<QList<QByteArray>, QByteArray> splitPlace(QByteArray text, int parts)
{
    QList<QByteArray> place;
    while (place.size() < parts) {
        const qsizetype slash = text.indexOf('/');
        place << (slash < 0 ? text : text.first(slash));
        text = slash < 0 ? QByteArray() : text.sliced(place.size() < parts ? slash + 1 : slash);
    }
    return {place, text};
}

QString asLine(const QList<QByteArray> &words)
{
    return QString::fromLatin1(words.join(' '));
}
} // namespace

Result<RootAddress> RootAddress::parse(const QByteArray &text)
{
    RootAddress address;
    QByteArray path = text;
    if (const RootScheme *scheme = schemeOf(text)) {
        address.scheme = scheme->scheme;
        const auto [place, rest] = splitPlace(text.sliced(scheme->prefix.size()), scheme->placeParts);
        if (const QString trouble = scheme->takePlace(place, address); !trouble.isEmpty())
            return wrong(text, trouble);
        address.path = scheme->mountPoint;
        // All of what is mounted is a folder, too.
        path = rest.isEmpty() && scheme->isAllOfPlaceARoot() ? "/"_ba : rest;
        if (scheme->mayBeWhole && cleanPath(path) == QByteArray())
            return address;
    } else if (text.contains("://")) {
        return wrong(text, Tr::tr("it begins with none of %1").arg(allPrefixes()));
    }
    const auto clean = cleanPath(path);
    address.path += clean.value_or(QByteArray());
    if (!clean || address.path.isEmpty())
        return wrong(text, Tr::tr("its path must be absolute, without \".\" and \"..\", and not the whole disk"));
    return address;
}

QByteArray RootAddress::pathOf(const QByteArray &text)
{
    const auto address = text.contains("://") ? parse(text) : Result<RootAddress>();
    return address && !address->isLocal() ? address->path : text;
}

bool RootAddress::sharePaths(const QByteArray &one, const QByteArray &other)
{
    // What is no address is a path of this computer.
    const auto first = parse(one).value_or(RootAddress());
    const auto second = parse(other).value_or(RootAddress());
    return first.place() == second.place() || (!first.isInContainer() && !second.isInContainer());
}

bool RootAddress::isInContainer() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind && kind->isInContainer;
}

QByteArray RootAddress::place() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind ? kind->prefix + kind->place(*this) : QByteArray();
}

QByteArray RootAddress::toBytes() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind ? place() + path.sliced(kind->mountPoint.size()) : path;
}

QString RootAddress::placeForPeople() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind ? kind->placeForPeople(*this) : Tr::tr("this computer");
}

bool RootAddress::hasHelper() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind && kind->helperCommand;
}

QList<QByteArray> RootAddress::helperCommand(const HelperStart &start) const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind && kind->helperCommand ? kind->helperCommand(*this, start) : QList<QByteArray>();
}

QString RootAddress::helperCommandForPeople(const QByteArray &image) const
{
    const RootScheme *kind = findRootScheme(scheme);
    if (!hasHelper())
        return {};
    return asLine(kind->commandByHand ? kind->commandByHand(*this) : kind->helperCommand(*this, {.image = image}))
        + u" < /dev/null"_s;
}

QList<QByteArray> RootAddress::checkCommand() const
{
    const RootScheme *kind = findRootScheme(scheme);
    return kind && kind->checkCommand ? kind->checkCommand(*this) : QList<QByteArray>();
}

QString RootAddress::commandForPeople(const QString &command, const QByteArray &image) const
{
    const RootScheme *kind = findRootScheme(scheme);
    if (kind && kind->enter)
        return asLine(kind->enter(*this, image)) + u' ' + command;
    const QString withRights = u"sudo "_s + command;
    return kind ? Tr::tr("On %1: %2").arg(placeForPeople(), withRights) : withRights;
}
