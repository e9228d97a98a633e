// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

/// How long which machine has been up: what nobody sets, and so what a clock that was set can be judged by.
struct BootTime {
    QString machine; ///< Hashed: readers of the journal learn no id that other programs know the machine by.
    QString boot; ///< The kernel's random id of this boot.
    qint64 microseconds = 0; ///< CLOCK_BOOTTIME: since boot, suspended time included.
};

/// Injected as LocalClock is.
using BootClock = std::function<BootTime()>;

/// The real one. A machine without a machine-id is known by its host name; without the kernel's id of the boot every
/// process is a boot of its own, which judges nothing.
BootTime systemBootTime();
