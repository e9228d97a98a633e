// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textlinesmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWord = 40; ///< That is not broken.
} // namespace

template <typename Take> void models::TextLinesModel::breakUp(Take take) const
{
    for (qsizetype from = 0; from < m_text.size();) {
        const qsizetype found = m_text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? m_text.size() : found;
        qsizetype size = end - from;
        if (size > longestLine) {
            size = longestLine - (m_text.at(from + longestLine - 1).isHighSurrogate() ? 1 : 0);
            const qsizetype blank = QStringView(m_text).sliced(from, size).last(longestWord).lastIndexOf(u' ');
            if (blank >= 0)
                size += blank + 1 - longestWord;
        }
        take(Line{from, static_cast<int>(size)});
        from += size;
        if (from == end)
            ++from;
    }
}

models::TextLinesModel::TextLinesModel(QString text, QObject *parent)
    : QAbstractListModel(parent)
    , m_text(std::move(text))
{
    breakUp([this](const Line &) { ++m_lines; });
    const qint64 atEnds = mostLines / 2;
    const bool isCut = m_lines > mostLines;
    m_shown.reserve(static_cast<size_t>(std::min<qint64>(m_lines, mostLines + 1)));
    breakUp([&, number = qint64{0}](const Line &line) mutable {
        const bool isShown = !isCut || number < atEnds || number >= m_lines - atEnds;
        ++number;
        if (isShown) {
            m_shown.push_back(line);
        } else if (m_gapRow < 0) {
            m_gapRow = static_cast<int>(m_shown.size());
            m_shown.push_back({});
        }
    });
}

int models::TextLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant models::TextLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    if (index.row() == m_gapRow)
        return tr("… %L1 lines between are not shown: save the text to read them …").arg(m_lines - mostLines);
    const Line &line = m_shown[static_cast<size_t>(index.row())];
    QString shown = m_text.mid(line.from, line.size);
    return shown.replace(u'\t', u"    "_s).remove(u'\r');
}
