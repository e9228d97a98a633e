// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/canceller.h"

#include "database/server/nativehandle.h"

#include <condition_variable>
#include <libpq-fe.h>
#include <mutex>
#include <thread>

struct database::Canceller::Handle {
    explicit Handle(PGcancel *cancel)
        : request(cancel)
    {
    }
    ~Handle() { PQfreeCancel(request); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    PGcancel *request;
    std::mutex mutex;
    std::condition_variable ended;
    int underWay = 0;
};

database::Canceller::Canceller(const QSqlDatabase &database)
{
    if (PGconn *connection = nativeHandle(database)) {
        if (PGcancel *request = PQgetCancel(connection))
            m_handle = std::make_shared<Handle>(request);
    }
}

void database::Canceller::cancel() const
{
    if (!m_handle)
        return;
    // PQcancel connects and waits: never on the thread that asked, which may be the window's.
    const std::unique_lock lock(m_handle->mutex);
    ++m_handle->underWay;
    std::thread([handle = m_handle] {
        char message[256];
        PQcancel(handle->request, message, sizeof message);
        const std::unique_lock over(handle->mutex);
        --handle->underWay;
        handle->ended.notify_all();
    }).detach();
}

void database::Canceller::wait() const
{
    if (!m_handle)
        return;
    std::unique_lock lock(m_handle->mutex);
    m_handle->ended.wait(lock, [this] { return m_handle->underWay == 0; });
}
