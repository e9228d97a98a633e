// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/rootscheme.h"

#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Words = QList<QByteArray>;
using Scheme = RootAddress::Scheme;

constexpr int highestPort = 65535;
/// A name of Kubernetes (RFC 1123), in which dots only part labels of 63 characters.
constexpr qsizetype longestPodName = 253;
constexpr qsizetype longestLabel = 63;
/// Where a container of its own has the volume: what helper.conf of its image allows (packaging/container).
constexpr char volumeMountPoint[] = "/volume";

const Words &helperWords()
{
    static const Words words{"scrapazoidctl", "serve", "--stdio"};
    return words;
}

bool consistsOf(const QByteArray &word, bool (*fits)(char letter), const char *besides)
{
    const QByteArray others(besides);
    return std::all_of(word.begin(), word.end(), [&](char letter) { return fits(letter) || others.contains(letter); });
}

bool isLowerOrDigit(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

bool isLetterOrDigit(char letter)
{
    return isLowerOrDigit(letter) || (letter >= 'A' && letter <= 'Z');
}

/// What a command line of ssh takes for a host or user and nothing else: no option, no space, no second address.
bool isWord(const QByteArray &word, const char *besides)
{
    return !word.isEmpty() && !word.startsWith('-') && consistsOf(word, isLetterOrDigit, besides);
}

/// As the engine has it for containers and volumes: [a-zA-Z0-9][a-zA-Z0-9_.-]*, and so no option.
bool isDockerName(const QByteArray &name)
{
    return !name.isEmpty() && isLetterOrDigit(name.front()) && consistsOf(name, isLetterOrDigit, "_.-");
}

bool isLabel(const QByteArray &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && isLowerOrDigit(label.front())
        && isLowerOrDigit(label.back()) && consistsOf(label, isLowerOrDigit, "-");
}

bool isPodName(const QByteArray &name)
{
    const Words labels = name.split('.');
    return name.size() <= longestPodName && std::all_of(labels.begin(), labels.end(), isLabel);
}

/// "user@host:port"
QString takeHost(const Words &parts, RootAddress &address)
{
    QByteArray place = parts.first();
    if (const qsizetype at = place.indexOf('@'); at >= 0) {
        address.user = place.first(at);
        place = place.sliced(at + 1);
        if (!isWord(address.user, "._-"))
            return Tr::tr("what stands before the @ is no user's name");
    }
    QByteArray port;
    if (place.startsWith('[')) {
        const qsizetype end = place.indexOf(']');
        address.host = end < 0 ? QByteArray() : place.sliced(1, end - 1);
        port = end < 0 ? QByteArray() : place.sliced(end + 1);
        if (!isWord(address.host, ":.%"))
            return Tr::tr("what stands in brackets is no address");
    } else {
        const qsizetype colon = place.indexOf(':');
        address.host = colon < 0 ? place : place.first(colon);
        port = colon < 0 ? QByteArray() : place.sliced(colon);
        if (!isWord(address.host, "._-"))
            return Tr::tr("it names no host, as in ssh://host/folder");
    }
    if (port.isEmpty())
        return {};
    bool isNumber = false;
    address.port = port.sliced(1).toInt(&isNumber);
    if (!port.startsWith(':') || !isNumber || address.port < 1 || address.port > highestPort)
        return Tr::tr("what stands behind the host is no port");
    return {};
}

QString takeNothing(const Words &parts, RootAddress &)
{
    return parts.first().isEmpty() ? QString() : Tr::tr("it is of this computer, and its path has to begin with /");
}

QString takeContainer(const Words &parts, RootAddress &address)
{
    address.host = parts.first();
    return isDockerName(address.host) ? QString() : Tr::tr("it names no container, as in docker://container/folder");
}

QString takeVolume(const Words &parts, RootAddress &address)
{
    address.host = parts.first();
    return isDockerName(address.host) ? QString() : Tr::tr("it names no volume, as in docker-volume://volume");
}

QString takePod(const Words &parts, RootAddress &address)
{
    address.space = parts.first();
    const QByteArray &pod = parts.last();
    const qsizetype colon = pod.indexOf(':');
    address.host = colon < 0 ? pod : pod.first(colon);
    address.container = colon < 0 ? QByteArray() : pod.sliced(colon + 1);
    const bool isPod = isLabel(address.space) && isPodName(address.host) && (colon < 0 || isLabel(address.container));
    return isPod ? QString() : Tr::tr("it names no pod, as in kubernetes://namespace/pod/folder");
}

/// As AWS has it for buckets: 3 to 63 small letters, digits, dots and dashes. Other servers take capitals and '_', too.
QString takeBucket(const Words &parts, RootAddress &address)
{
    constexpr qsizetype shortestBucket = 3;
    address.host = parts.first();
    const bool isBucket = address.host.size() >= shortestBucket && address.host.size() <= longestLabel
        && isLetterOrDigit(address.host.front()) && consistsOf(address.host, isLetterOrDigit, "._-");
    return isBucket ? QString() : Tr::tr("it names no bucket, as in s3://bucket/prefix");
}

QByteArray hostOf(const RootAddress &address)
{
    QByteArray place = address.user.isEmpty() ? QByteArray() : address.user + '@';
    place += address.host.contains(':') ? '[' + address.host + ']' : address.host;
    return address.port == 0 ? place : place + ':' + QByteArray::number(address.port);
}

QByteArray podOf(const RootAddress &address)
{
    const QByteArray pod = address.space + '/' + address.host;
    return address.container.isEmpty() ? pod : pod + ':' + address.container;
}

/// None of our agent for the other side, nor, but for the database's sake, of our ports; and a dead network is noticed.
Words sshCommand(const RootAddress &address, const HelperStart &start)
{
    Words command{"ssh", "-T", "-x", "-a", "-e", "none"};
    for (const char *option :
         {"ServerAliveInterval=15", "ServerAliveCountMax=3", "ConnectTimeout=15", "PermitLocalCommand=no"})
        command << "-o" << option;
    if (!start.mayAsk)
        command << "-o"
                << "BatchMode=yes";
    // It clears what the command line says, too; then the user's own are made as well, as far as they can be.
    if (start.forwarded.isEmpty())
        command << "-o"
                << "ClearAllForwardings=yes";
    else
        command << "-o"
                << "ExitOnForwardFailure=no"
                << "-L" << start.forwarded;
    if (address.port != 0)
        command << "-p" << QByteArray::number(address.port);
    if (!address.user.isEmpty())
        command << "-l" << address.user;
    return command << "--" << address.host << helperWords().join(' ');
}

Words sshByHand(const RootAddress &address)
{
    Words command{"ssh"};
    if (address.port != 0)
        command << "-p" << QByteArray::number(address.port);
    return command << (address.user.isEmpty() ? address.host : address.user + '@' + address.host) << helperWords();
}

/// What the helper needs until it has become the owner of the folder; and for a folder that root owns, to do there
/// what root does outside: go through folders of others, leave them as they were, and take files out of them.
Words neededCapabilities()
{
    Words words{"--cap-drop", "ALL"};
    for (const char *capability : {"CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "SETGID", "SETUID"})
        words << "--cap-add" << capability;
    return words;
}

/// A container of its own that has the volume and nothing else. What goes over its streams is kept in no log; nothing
/// of the image goes into a volume that is empty; and no image is fetched that merely has the name.
Words withVolume(const RootAddress &address, const Words &options, const QByteArray &image)
{
    return Words{"docker", "run",          "--rm", "--pull", "never", "--network",
                 "none",   "--log-driver", "none", "--user", "0:0"}
    + options
        + Words{"--mount", "type=volume,src=" + address.host + ",dst=" + volumeMountPoint + ",volume-nocopy",
                "--entrypoint=", image};
}

Words volumeCommand(const RootAddress &address, const HelperStart &start)
{
    return withVolume(address, Words{"-i", "--read-only", "--security-opt", "no-new-privileges"} + neededCapabilities(),
                      start.image)
        + helperWords();
}

Words inPod(const RootAddress &address, const Words &options)
{
    Words command = Words{"kubectl", "exec"} + options + Words{"-n", address.space};
    if (!address.container.isEmpty())
        command << "-c" << address.container;
    return command << address.host << "--";
}

std::vector<RootScheme> makeSchemes()
{
    const auto nothing = [](const RootAddress &) { return QByteArray(); };
    const auto host = [](const RootAddress &address) { return address.host; };
    return {
        {.scheme = Scheme::Ssh,
         .prefix = "ssh://",
         .takePlace = takeHost,
         .place = hostOf,
         .placeForPeople = [](const RootAddress &address) { return QString::fromLatin1(hostOf(address)); },
         .helperCommand = sshCommand,
         .commandByHand = sshByHand},
        {.scheme = Scheme::Sudo,
         .prefix = "sudo://",
         .takePlace = takeNothing,
         .place = nothing,
         .placeForPeople = [](const RootAddress &) { return Tr::tr("this computer (sudo)"); },
         .helperCommand =
             [](const RootAddress &, const HelperStart &start) {
                 return Words{"sudo", start.mayAsk ? "-A" : "-n"} + helperWords();
             }},
        {.scheme = Scheme::Pkexec,
         .prefix = "pkexec://",
         .takePlace = takeNothing,
         .place = nothing,
         .placeForPeople = [](const RootAddress &) { return Tr::tr("this computer (pkexec)"); },
         // The very path that packaging/polkit names.
         .helperCommand =
             [](const RootAddress &, const HelperStart &) {
                 return Words{"pkexec", "/usr/bin/scrapazoidctl", "serve", "--stdio"};
             }},
        {.scheme = Scheme::Docker,
         .prefix = "docker://",
         .isInContainer = true,
         .takePlace = takeContainer,
         .place = host,
         .placeForPeople
         = [](const RootAddress &address) { return Tr::tr("container %1").arg(QString::fromLatin1(address.host)); },
         .helperCommand =
             [](const RootAddress &address, const HelperStart &) {
                 return Words{"docker", "exec", "-i", address.host} + helperWords();
             },
         .enter =
             [](const RootAddress &address, const QByteArray &) {
                 return Words{"docker", "exec", "-u", "0", address.host};
             }},
        {.scheme = Scheme::DockerVolume,
         .prefix = "docker-volume://",
         .mountPoint = volumeMountPoint,
         .isInContainer = true,
         .takePlace = takeVolume,
         .place = host,
         .placeForPeople
         = [](const RootAddress &address) { return Tr::tr("volume %1").arg(QString::fromLatin1(address.host)); },
         .helperCommand = volumeCommand,
         // The engine makes a volume that a container asks for and that is not there: a typing error would be an empty
         // folder that could be set up.
         .checkCommand =
             [](const RootAddress &address) {
                 return Words{"docker", "volume", "inspect", "--format", "{{.Name}}", address.host};
             },
         .enter = [](const RootAddress &address, const QByteArray &image) { return withVolume(address, {}, image); }},
        {.scheme = Scheme::Kubernetes,
         .prefix = "kubernetes://",
         .placeParts = 2,
         .isInContainer = true,
         .takePlace = takePod,
         .place = podOf,
         .placeForPeople
         = [](const RootAddress &address) { return Tr::tr("pod %1").arg(QString::fromLatin1(podOf(address))); },
         .helperCommand
         = [](const RootAddress &address, const HelperStart &) { return inPod(address, {"-i"}) + helperWords(); },
         .enter = [](const RootAddress &address, const QByteArray &) { return inPod(address, {}); }},
        // It is nobody's file system: what is there is asked of the server, and no path there is one elsewhere.
        {.scheme = Scheme::S3,
         .prefix = "s3://",
         .isInContainer = true,
         .mayBeWhole = true,
         .takePlace = takeBucket,
         .place = host,
         .placeForPeople
         = [](const RootAddress &address) { return Tr::tr("bucket %1").arg(QString::fromLatin1(address.host)); }},
    };
}
} // namespace

const std::vector<RootScheme> &rootSchemes()
{
    static const std::vector<RootScheme> schemes = makeSchemes();
    return schemes;
}

const RootScheme *findRootScheme(RootAddress::Scheme scheme)
{
    const auto &schemes = rootSchemes();
    const auto found
        = std::find_if(schemes.begin(), schemes.end(), [&](const RootScheme &one) { return one.scheme == scheme; });
    return found == schemes.end() ? nullptr : &*found;
}
