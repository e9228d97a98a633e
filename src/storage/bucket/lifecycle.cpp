// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/lifecycle.h"

#include "core/base/bytes.h"
#include "storage/tr.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
struct LifecycleRule {
    QString name;
    QByteArray prefix;
    bool isEnabled = false;
    bool takesHidden = false; ///< Noncurrent versions.
    bool takesCurrent = false; ///< What is old enough, the console's own notes too.
    int days = 0;
};

LifecycleRule readLifecycleRule(QXmlStreamReader &reader)
{
    LifecycleRule rule;
    QStringList path;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && path.isEmpty())
            break;
        if (token == QXmlStreamReader::EndElement)
            path.removeLast();
        if (token == QXmlStreamReader::StartElement) {
            path << reader.name().toString();
            rule.takesHidden = rule.takesHidden || path.last() == "NoncurrentVersionExpiration"_L1;
            continue;
        }
        if (token != QXmlStreamReader::Characters || path.isEmpty() || reader.isWhitespace())
            continue;
        const QString element = path.last();
        const bool isOfExpiration = path.size() > 1 && path[path.size() - 2].endsWith("Expiration"_L1);
        if (element == "ID"_L1)
            rule.name = bytes::displayText(reader.text().toString());
        else if (element == "Prefix"_L1)
            rule.prefix = reader.text().toUtf8();
        else if (element == "Status"_L1)
            rule.isEnabled = reader.text() == "Enabled"_L1;
        else if (element == "NoncurrentDays"_L1 || (element == "Days"_L1 && isOfExpiration))
            rule.days = reader.text().toInt();
        if (path.contains("Expiration"_L1) && (element == "Days"_L1 || element == "Date"_L1))
            rule.takesCurrent = true;
    }
    return rule;
}
} // namespace

QStringList storage::expiringRules(const QByteArray &document, const QByteArray &prefix)
{
    QStringList rules;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement || reader.name() != "Rule"_L1)
            continue;
        const LifecycleRule rule = readLifecycleRule(reader);
        const bool isMeant = prefix.startsWith(rule.prefix) || rule.prefix.startsWith(prefix);
        if (!rule.isEnabled || !isMeant || (!rule.takesHidden && !rule.takesCurrent))
            continue;
        rules << (rule.takesHidden ? Tr::tr("%1 (hidden versions after %n day(s))", nullptr, rule.days)
                                   : Tr::tr("%1 (everything after %n day(s))", nullptr, rule.days))
                     .arg(rule.name.isEmpty() ? Tr::tr("a rule without a name") : rule.name);
    }
    return rules;
}

QStringList storage::findExpiringRules(const BucketRoot &root)
{
    const auto answer = root.client->ask(s3::Question{.query = {{"lifecycle", ""}}});
    return answer ? expiringRules(answer->body, root.prefix) : QStringList();
}
