// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/connection.h"
#include "database/server/nativehandle.h"
#include "database/server/sqlerror.h"

#include <QSqlError>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {
/// Takes COPY's binary form apart: a header, then rows of length-prefixed fields, then -1.
class CopyReader {
public:
    using Field = database::Connection::Field;
    explicit CopyReader(const std::function<void(std::span<const Field>)> &consume)
        : m_consume(consume)
    {
    }

    void read(QByteArrayView message)
    {
        if (m_isFirst) {
            m_isFirst = false;
            const qint32 extension = qFromBigEndian<qint32>(message.data() + flagsEnd);
            message = message.sliced(flagsEnd + 4 + extension);
        }
        while (message.size() >= 2) {
            const qint16 count = take<qint16>(message);
            if (count < 0)
                return;
            m_fields.clear();
            for (qint16 field = 0; field < count; ++field) {
                const qint32 size = take<qint32>(message);
                m_fields.push_back(size < 0 ? Field() : Field(message.first(size)));
                message = message.sliced(std::max(0, size));
            }
            m_consume(m_fields);
        }
    }

private:
    static constexpr qsizetype flagsEnd = 11 + 4; ///< After the signature and the flags.

    template <typename Number> static Number take(QByteArrayView &message)
    {
        const auto number = qFromBigEndian<Number>(message.data());
        message = message.sliced(sizeof(Number));
        return number;
    }

    const std::function<void(std::span<const Field>)> &m_consume;
    std::vector<Field> m_fields;
    bool m_isFirst = true;
};
} // namespace

Result<void> database::Connection::copyOut(const QString &query,
                                           const std::function<void(std::span<const Field>)> &consume,
                                           const QString &doing)
{
    if (const auto ready = makeReady(); !ready)
        return ready;
    PGconn *connection = nativeHandle(database());
    if (!connection)
        return tl::unexpected(toError(QSqlError({}, {}, QSqlError::ConnectionError), doing));
    const auto failed = [&](PGresult *result) -> Result<void> {
        const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
        const QSqlError error({}, QString::fromUtf8(PQerrorMessage(connection)), QSqlError::StatementError,
                              QString::fromLatin1(state));
        PQclear(result);
        while (PGresult *rest = PQgetResult(connection))
            PQclear(rest);
        return tl::unexpected(toError(error, doing));
    };
    const QString sql = u"COPY ("_s + query + u") TO STDOUT (FORMAT binary)"_s;
    PGresult *begun = PQexec(connection, sql.toUtf8().constData());
    if (PQresultStatus(begun) != PGRES_COPY_OUT)
        return failed(begun);
    PQclear(begun);
    CopyReader reader(consume);
    for (;;) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(connection, &buffer, 0);
        if (size <= 0) {
            if (size == -2)
                return failed(nullptr);
            break;
        }
        reader.read({buffer, size});
        PQfreemem(buffer);
    }
    PGresult *ended = PQgetResult(connection);
    if (PQresultStatus(ended) != PGRES_COMMAND_OK)
        return failed(ended);
    PQclear(ended);
    while (PGresult *rest = PQgetResult(connection))
        PQclear(rest);
    return {};
}
