// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

namespace models {

/// A text of any length in lines that a view can draw one by one: broken where it is, and where a line is too long for
/// that, between words if it can be. Of very many lines it has the first and the last, and between them one that says
/// how many are not there.
class TextLinesModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int longestLine = 110; ///< Characters.
    static constexpr int mostLines = 100'000;

    explicit TextLinesModel(QString text, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const QString &text() const { return m_text; }
    qint64 lines() const { return m_lines; } ///< Of the whole text, as they are broken here.

private:
    struct Line {
        qsizetype from = 0;
        int size = 0;
    };
    /// Calls `take` with each line of the text.
    template <typename Take> void breakUp(Take take) const;

    QString m_text;
    std::vector<Line> m_shown;
    qint64 m_lines = 0;
    int m_gapRow = -1; ///< The row that stands for all that are not there.
};

} // namespace models
