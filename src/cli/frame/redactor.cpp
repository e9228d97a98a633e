// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/redactor.h"

#include "core/base/bytes.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Below this a replacement would garble words and hide nothing.
constexpr qsizetype shortest = 3;
} // namespace

void cli::Redactor::addSecret(const QString &secret)
{
    if (secret.size() < shortest)
        return;
    m_secrets.append(secret);
    m_secrets.append(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
    m_secrets.removeDuplicates();
    std::sort(m_secrets.begin(), m_secrets.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

QString cli::Redactor::clean(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, u"***"_s);
    return bytes::displayText(text);
}
