// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/folders.h"

#include <memory>

namespace storage {

/// The way into the quarantine, for one leader alone. A leader that fell asleep inside a system call (a suspended
/// laptop, a hung network file system) may wake when another leads; whatever the clocks say, its late rename must lead
/// nowhere. So a file moves into a folder that only this leader uses, `.gate-<word>/<run>/<path>`, and from there to
/// its place; whoever leads next empties and removes the gates that are left, and a late rename into one fails.
class Gate {
public:
    /// `quarantine` is the open folder of that name; it outlives the gate. Null with errno set where none can be made.
    static std::unique_ptr<Gate> open(int quarantine);
    /// Removes the gate's own folders; what lies in them is for the next leader.
    ~Gate();
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    Folders &folders() { return m_folders; }

    /// The next leader's part: files that are left in gates go on to their places below `quarantine`, then the gates
    /// go. Errors: Storage (one could not be emptied).
    static Result<void> closeAll(int quarantine);

private:
    Gate(int quarantine, QByteArray name, FileDescriptor descriptor);

    int m_quarantine;
    QByteArray m_name;
    FileDescriptor m_descriptor;
    Folders m_folders;
};

} // namespace storage
