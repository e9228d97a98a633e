// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <tl/expected.hpp>

namespace demo {

/// A temporary directory (0755, so that another user can reach into it) that is removed with everything in it at the
/// end. What a killed process left behind is removed by the next one: a held file lock tells the living from the dead.
/// Names in it may be any bytes.
class ScratchDirectory {
public:
    /// Makes "<parent>/<prefix>XXXXXX"; `parent` defaults to the system's temporary directory.
    static tl::expected<std::unique_ptr<ScratchDirectory>, QString> make(const QByteArray &prefix,
                                                                         const QByteArray &parent = {});
    ~ScratchDirectory();
    ScratchDirectory(const ScratchDirectory &) = delete;
    ScratchDirectory &operator=(const ScratchDirectory &) = delete;

    /// Absolute path as bytes, without a trailing slash.
    const QByteArray &path() const { return m_path; }
    /// The same for Qt's own functions; the path itself is plain ASCII below `parent`.
    QString toString() const;

private:
    ScratchDirectory(QByteArray path, int lock);

    QByteArray m_path;
    int m_lock = -1;
};

} // namespace demo
