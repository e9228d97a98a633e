// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filecontents.h"

#include "demo/dice.h"
#include "demo/pagepictures.h"

#include <algorithm>
#include <future>

namespace demo {
namespace {

constexpr int pages = 64;
constexpr int photos = 8;
constexpr qsizetype headSize = qsizetype{12} * 1024;

QByteArray csv(Dice &dice)
{
    QByteArray text = "sku;title;price;currency;in_stock;scraped_at\n";
    while (text.size() < headSize) {
        text += "SKU-" + QByteArray::number(dice.between(10'000, 99'999)) + ";\"Item "
            + QByteArray::number(dice.between(1, 9999)) + "\";" + QByteArray::number(dice.between(199, 99'900))
            + ";EUR;" + (dice.chance(0.8) ? "yes" : "no") + ";2026-11-01T08:00:00Z\n";
    }
    return text;
}

QByteArray html(Dice &dice)
{
    QByteArray text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Saved page</title></head>\n<body>\n";
    while (text.size() < headSize)
        text += "<article><h2>Item " + QByteArray::number(dice.between(1, 9999))
            + "</h2><p>Scraped text.</p></article>\n";
    return text;
}

QByteArray har(Dice &dice)
{
    QByteArray text = R"({"log":{"version":"1.2","creator":{"name":"scrapazoid","version":"1"},"entries":[)";
    while (text.size() < headSize) {
        text += "{\"time\":" + QByteArray::number(dice.between(5, 4000))
            + R"(,"request":{"method":"GET","url":"https://shop.example.com/"},"response":{"status":200}},)" + '\n';
    }
    return text;
}

QByteArray pdf(Dice &dice)
{
    QByteArray text = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                      "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
    while (text.size() < headSize)
        text += '%' + QByteArray::number(dice.bits(), 16) + '\n';
    return text;
}

QByteArray noise(const QByteArray &magic, Dice &dice)
{
    QByteArray bytes = magic;
    while (bytes.size() < headSize) {
        const quint64 word = dice.bits();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return bytes;
}

} // namespace

FileContents::FileContents(quint64 seed)
{
    auto otherHalf = std::async(std::launch::async, renderPages, pages / 2, seed + 1);
    m_heads[Content::Picture] = renderPages(pages / 2, seed);
    Dice dice(seed);
    for (int variation = 0; variation < 4; ++variation) {
        m_heads[Content::Csv] << csv(dice);
        m_heads[Content::Html] << html(dice);
        m_heads[Content::Har] << har(dice);
        m_heads[Content::Pdf] << pdf(dice);
        m_heads[Content::Archive] << noise(QByteArrayLiteral("PK\x03\x04\x14"), dice);
        m_heads[Content::Raw] << noise({}, dice);
    }
    m_heads[Content::Photo] = renderPhotos(photos, seed);
    m_heads[Content::Picture] += otherHalf.get();
    for (auto &[content, heads] : m_heads)
        std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
}

QByteArray FileContents::head(Content content, quint64 variation, qint64 size) const
{
    const QByteArrayList &choice = m_heads.at(content);
    qsizetype fitting = choice.size();
    if (content == Content::Picture || content == Content::Photo) {
        fitting = std::upper_bound(choice.begin(), choice.end(), size,
                                   [](qint64 limit, const QByteArray &head) { return limit < head.size(); })
            - choice.begin();
    }
    const QByteArray &chosen = choice.at(static_cast<qsizetype>(variation % quint64(std::max<qsizetype>(1, fitting))));
    return chosen.first(std::min<qint64>(size, chosen.size()));
}

} // namespace demo
