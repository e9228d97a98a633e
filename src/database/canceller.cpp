// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceller.h"

#include "database/nativehandle.h"

#include <libpq-fe.h>
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
    std::thread([handle = m_handle] {
        char message[256];
        PQcancel(handle->request, message, sizeof message);
    }).detach();
}
