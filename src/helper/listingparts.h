// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/operations.h"
#include "storage/listing.h"
#include "storage/remote/columns.h"

namespace helper {

/// Hands a listing on while it is read: of the files nothing is kept.
class ListingParts : public storage::ListingSink {
public:
    explicit ListingParts(const Question &question)
        : m_question(question)
    {
    }

    void addFolder(const QByteArray &path) override;
    void enter(quint32 folder) override;
    void addFile(QByteArrayView name) override;
    void addOdd(const QByteArray &path, Problem problem) override;
    void complain(const QString &trouble) override;

    /// The end of the answer: what came, counted.
    QCborMap finish();
    /// All of it was taken.
    bool isWhole() const { return m_isWanted; }

private:
    void flush();
    void send(const QCborMap &part);

    const Question &m_question;
    storage::wire::Names m_folders;
    storage::wire::Names m_files;
    std::vector<qint64> m_in; ///< Folders that the files lie in, …
    std::vector<qint64> m_counts; ///< … and how many of them in each.
    qint64 m_allFolders = 1;
    qint64 m_allFiles = 0;
    bool m_isWanted = true;
    QString m_trouble;
};

} // namespace helper
