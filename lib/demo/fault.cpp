// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/fault.h"

namespace chatelaine {

namespace fault {

static Fault answering(int status, const QByteArray &type, const QByteArray &body, HttpHeaders headers = {})
{
    headers.append({"Content-Type", type});
    return {.answer = HttpAnswer{status, headers, body}, .isRefused = true};
}

Fault status(int status, const QByteArray &body)
{
    return answering(status, "application/json", body);
}

Fault serverError()
{
    return status(500, R"({"error":{"message":"Something went wrong.","type":"server_error","code":null}})");
}

Fault forbiddenPage()
{
    return answering(403, "text/html; charset=utf-8",
                     "<!doctype html><title>Attention Required!</title><h1>Sorry, you have been blocked</h1>");
}

Fault tooMany(std::chrono::seconds retryAfter)
{
    return answering(429, "application/json", R"({"detail":"Too many requests"})",
                     {{"Retry-After", QByteArray::number(static_cast<qint64>(retryAfter.count()))}});
}

Fault invalidGrant()
{
    return status(400, R"({"error":"invalid_grant","error_description":"The grant is not valid."})");
}

Fault redirect(int status, const QUrl &target)
{
    return answering(status, "text/html; charset=utf-8", {}, {{"Location", target.toEncoded()}});
}

Fault garbage()
{
    return answering(200, "application/json", "<<< this is not JSON >>>");
}

Fault huge()
{
    return status(200, R"({"filler":")" + QByteArray(10'000'000, 'x') + R"("})");
}

Fault held()
{
    return {.delivery = Delivery::Held};
}

Fault late()
{
    return {.delivery = Delivery::Late};
}

Fault delayed(std::chrono::milliseconds delay)
{
    return {.delay = delay};
}

Fault dropped()
{
    return {.delivery = Delivery::Dropped};
}

Fault cut()
{
    return {.delivery = Delivery::Cut};
}

Fault afterwards(Fault fault)
{
    fault.isRefused = false;
    return fault;
}

Fault instead(Fault fault)
{
    fault.isRefused = true;
    return fault;
}

} // namespace fault

} // namespace chatelaine
