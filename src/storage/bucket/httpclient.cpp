// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/httpclient.h"

#include "storage/tr.h"

#include <algorithm>
#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace {
constexpr long connectSeconds = 15;
/// Between two looks at a stop.
constexpr int pollMs = 200;
constexpr qint64 longestError = qint64{64} * 1024;
constexpr qsizetype longestHeaders = qsizetype{64} * 1024;
/// Sessions that are kept for whoever asks next, each with its connections.
constexpr size_t keptSessions = 4;

struct ListDeleter {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct EasyDeleter {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};

/// One request under way.
struct Transfer {
    const storage::s3::HttpRequest *request = nullptr;
    storage::s3::HttpAnswer answer = {};
    std::unique_ptr<curl_slist, ListDeleter> headers = {};
    std::unique_ptr<CURL, EasyDeleter> easy = {};
    std::stop_token stop = {};
    qint64 received = 0;
    qsizetype headerBytes = 0;

    long status() const
    {
        long code = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &code);
        return code;
    }

    bool takeHeader(QByteArrayView line)
    {
        headerBytes += line.size();
        if (headerBytes > longestHeaders) {
            answer.isTooLarge = true;
            return false;
        }
        // One answer may come before another ("100 Continue").
        if (line.startsWith("HTTP/"))
            answer.headers.clear();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append(
                {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
        return true;
    }

    bool takeBody(QByteArrayView piece)
    {
        const long code = status();
        if (request->consume && code >= 200 && code < 300) {
            answer.isStopped = !request->consume(piece);
            return !answer.isStopped;
        }
        received += piece.size();
        // What is wrong takes some words, however short the answer should be.
        const bool isError = code < 200 || code >= 300;
        answer.isTooLarge = received > (isError ? std::max(request->mostBytes, longestError) : request->mostBytes);
        if (answer.isTooLarge)
            return false;
        answer.body.append(piece.data(), piece.size());
        return true;
    }
};

// What curl calls.
size_t onHeader(char *data, size_t size, size_t count, void *transfer)
{
    const size_t length = size * count;
    return static_cast<Transfer *>(transfer)->takeHeader({data, static_cast<qsizetype>(length)}) ? length : 0;
}

size_t onBody(char *data, size_t size, size_t count, void *transfer)
{
    const size_t length = size * count;
    // Something else than the length ends the transfer; of nothing that would be nothing.
    return static_cast<Transfer *>(transfer)->takeBody({data, static_cast<qsizetype>(length)}) ? length
                                                                                               : CURL_WRITEFUNC_ERROR;
}

int onProgress(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(transfer)->stop.stop_requested() ? 1 : 0;
}

void prepare(Transfer &transfer)
{
    CURL *easy = transfer.easy.get();
    const storage::s3::HttpRequest &request = *transfer.request;
    curl_slist *headers = nullptr;
    for (const QByteArray &header : request.headers)
        headers = curl_slist_append(headers, header.constData());
    // Neither is waited for nor guessed.
    headers = curl_slist_append(headers, "Expect:");
    if (!std::any_of(request.headers.begin(), request.headers.end(),
                     [](const QByteArray &header) { return header.startsWith("Content-Type:"); }))
        headers = curl_slist_append(headers, "Content-Type:");
    transfer.headers.reset(headers);
    curl_easy_setopt(easy, CURLOPT_URL, request.url.constData());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(request.patience.count()));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
    if (request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    if (!request.body.isEmpty() || request.method == "PUT" || request.method == "POST") {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

void conclude(Transfer &transfer, CURLcode code)
{
    storage::s3::HttpAnswer &answer = transfer.answer;
    const bool isStopped = answer.isStopped || transfer.stop.stop_requested();
    if (code == CURLE_OK) {
        answer.status = static_cast<int>(transfer.status());
        return;
    }
    answer.status = 0;
    answer.isStopped = isStopped;
    answer.isTls = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR
        || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR;
    answer.wasSent = !answer.isTls && code != CURLE_COULDNT_CONNECT && code != CURLE_COULDNT_RESOLVE_HOST
        && code != CURLE_COULDNT_RESOLVE_PROXY && code != CURLE_URL_MALFORMAT;
    answer.trouble = isStopped ? Tr::tr("stopped")
        : answer.isTooLarge    ? Tr::tr("its answer is larger than any should be")
                               : QString::fromLocal8Bit(curl_easy_strerror(code));
}
} // namespace

/// A multi handle and the connections that it keeps; one thread at a time.
class storage::s3::HttpClient::Session {
public:
    Session()
        : m_multi(curl_multi_init())
    {
    }
    ~Session() { curl_multi_cleanup(m_multi); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    std::vector<HttpAnswer> perform(std::span<const HttpRequest> requests, int atOnce, const std::stop_token &stop)
    {
        std::vector<Transfer> transfers(requests.size());
        size_t begun = 0;
        size_t under = 0;
        while (begun < requests.size() || under > 0) {
            for (; begun < requests.size() && under < static_cast<size_t>(atOnce); ++begun, ++under) {
                transfers[begun].request = &requests[begun];
                transfers[begun].stop = stop;
                transfers[begun].easy.reset(curl_easy_init());
                prepare(transfers[begun]);
                curl_multi_add_handle(m_multi, transfers[begun].easy.get());
            }
            int running = 0;
            curl_multi_perform(m_multi, &running);
            const size_t ended = takeEnded();
            under -= ended;
            if (ended == 0 && running > 0)
                curl_multi_poll(m_multi, nullptr, 0, pollMs, nullptr);
        }
        std::vector<HttpAnswer> answers;
        answers.reserve(transfers.size());
        for (Transfer &transfer : transfers)
            answers.push_back(std::move(transfer.answer));
        return answers;
    }

private:
    size_t takeEnded()
    {
        size_t ended = 0;
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            const CURLcode code = message->data.result;
            Transfer *transfer = nullptr;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
            conclude(*transfer, code);
            curl_multi_remove_handle(m_multi, easy);
            transfer->easy.reset();
            ++ended;
        }
        return ended;
    }

    CURLM *m_multi;
};

QByteArray storage::s3::HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &one) { return one.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

storage::s3::HttpClient::HttpClient()
{
    // Once in a process; later calls count.
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

storage::s3::HttpClient::~HttpClient()
{
    m_idle.clear();
    curl_global_cleanup();
}

std::unique_ptr<storage::s3::HttpClient::Session> storage::s3::HttpClient::borrow()
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<Session>();
    auto session = std::move(m_idle.back());
    m_idle.pop_back();
    return session;
}

std::vector<storage::s3::HttpAnswer> storage::s3::HttpClient::perform(std::span<const HttpRequest> requests, int atOnce,
                                                                      const std::stop_token &stop)
{
    auto session = borrow();
    std::vector<HttpAnswer> answers = session->perform(requests, atOnce, stop);
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < keptSessions)
        m_idle.push_back(std::move(session));
    return answers;
}
