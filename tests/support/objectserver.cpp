// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/objectserver.h"

#include "support/failed.h"

#include <QProcess>
#include <QStandardPaths>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int startMs = 300'000;

/// So many ports that nobody has at this moment.
QList<int> freePorts(int count)
{
    QList<int> ports;
    QList<int> sockets;
    for (int number = 0; number < count; ++number) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), size) != 0
            || ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            support::fail("no free port");
        sockets << socket;
        ports << ntohs(address.sin_port);
    }
    for (const int socket : sockets)
        ::close(socket);
    return ports;
}

void requirePrograms()
{
    for (const char *name : {"ceph-mon", "ceph-osd", "radosgw"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            support::fail("%s is missing, so nothing is known about object stores: install the packages ceph-mon, "
                          "ceph-osd and radosgw.",
                          name);
    }
}
} // namespace

support::ObjectServer &support::ObjectServer::instance()
{
    static ObjectServer server;
    return server;
}

support::ObjectServer::ObjectServer()
{
    requirePrograms();
    const QString shared = QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
    const QList<int> ports = freePorts(3);
    const auto text = [](qint64 number) { return QString::number(number); };
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.setStandardOutputFile(shared + u"/scrapazoid-objectserver-%1.log"_s.arg(getpid()));
    script.start(u"bash"_s,
                 {QStringLiteral(SCRAPAZOID_OBJECTSERVER), shared + u"/scrapazoid-objectserver-%1"_s.arg(getpid()),
                  text(ports[0]), text(ports[1]), text(ports[2]), text(getpid())});
    if (!script.waitForFinished(startMs) || script.exitCode() != 0) {
        QFile log(shared + u"/scrapazoid-objectserver-%1.log"_s.arg(getpid()));
        const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        support::fail("the object server does not start: %s", said.constData());
    }
    QFile::remove(shared + u"/scrapazoid-objectserver-%1.log"_s.arg(getpid()));
    m_endpoint = "http://127.0.0.1:" + QByteArray::number(ports[0]);
}

QProcessEnvironment support::ObjectServer::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"test-access"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"test-secret"_s);
    return environment;
}

std::shared_ptr<storage::s3::BucketClient> support::ObjectServer::client(const QByteArray &bucket) const
{
    return std::make_shared<storage::s3::BucketClient>(
        storage::s3::BucketPlace{.endpoint = m_endpoint, .region = "default", .bucket = bucket}, environment());
}

QByteArray support::ObjectServer::makeBucket(bool keepsVersions) const
{
    static int number = 0;
    const QByteArray bucket = "bucket-" + QByteArray::number(++number);
    const auto made = client(bucket)->ask(storage::s3::Question{.method = "PUT"});
    const QByteArray status = "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                              "<Status>Enabled</Status></VersioningConfiguration>";
    const auto versioned = keepsVersions
        ? client(bucket)->ask(storage::s3::Question{.method = "PUT", .query = {{"versioning", ""}}, .body = status})
        : made;
    if (!made || !versioned)
        support::fail("no bucket could be made");
    return bucket;
}

storage::BucketRoot support::ObjectServer::root(const QByteArray &bucket, const QByteArray &prefix) const
{
    return {.client = client(bucket),
            .address = "s3://" + bucket + '/' + prefix.chopped(1),
            .prefix = prefix,
            .directory = Directory::Screenshots};
}

Target support::ObjectServer::target(const QByteArray &bucket) const
{
    return bucketTarget(m_endpoint, "s3://" + bucket + "/shots");
}

Target support::bucketTarget(const QByteArray &endpoint, const QByteArray &address)
{
    Target target;
    target.objectStore = {.endpoint = endpoint, .region = "default"};
    target.screenshots.path = address;
    return target;
}
