// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/sampleprofile.h"

#include "app/localplatform/profiles/times.h"

#include <algorithm>
#include <cmath>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 ProfileDayMs = 86'400'000;
constexpr qint64 TwoYearsMs = 730 * ProfileDayMs;

json money(double value, bool german)
{
    return {{"value", std::round(value * 100) / 100}, {"currencyCode", german ? "EUR" : "USD"}};
}

json store(const SampleLists::Columns &columns)
{
    return {{"id", columns[0]}, {"name", columns[1]}, {"city", columns[2]}, {"countryCode", columns[3]}};
}

json score(double value, qint64 computed, const char *model)
{
    const double rounded = std::round(value * 1000) / 1000;
    return {{"value", rounded},
            {"band",
             rounded < 0.34       ? "low"
                 : rounded < 0.67 ? "medium"
                                  : "high"},
            {"computedAt", isoTime(computed)},
            {"model", model}};
}

json choice(bool yes, qint64 time)
{
    return {{"val", yes ? "y" : "n"}, {"time", isoTime(time)}};
}

json email(const std::string &address)
{
    return {{"address", address}, {"primary", true}, {"type", "personal"}, {"status", "active"}};
}

json phone(const std::string &number, bool german)
{
    return {{"number", number}, {"countryCode", german ? "+49" : "+1"}, {"primary", true}, {"status", "active"}};
}

json someOf(const std::vector<std::string> &all, SeededRandom &random)
{
    json some = json::array();
    for (const std::string &item : all) {
        if (random.chance(0.4))
            some.push_back(item);
    }
    return some;
}

std::string pickOf(std::initializer_list<const char *> choices, SeededRandom &random)
{
    return *(choices.begin() + random.below(qint64(choices.size())));
}

/// The way an older till writes umlauts.
std::string withoutUmlauts(std::string text)
{
    for (const auto &[letter, with] : std::initializer_list<std::pair<const char *, const char *>>{
             {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}, {"ß", "ss"}}) {
        for (size_t at; (at = text.find(letter)) != std::string::npos;)
            text.replace(at, 2, with);
    }
    return text;
}

json personOf(const SamplePerson &person)
{
    return {{"name",
             {{"firstName", person.firstName},
              {"lastName", person.lastName},
              {"fullName", person.firstName + ' ' + person.lastName}}},
            {"birthDate", person.birthDate},
            {"birthYear", std::stoi(person.birthDate.substr(0, 4))},
            {"birthDayAndMonth", person.birthDate.substr(5)},
            {"gender", person.female ? "female" : "male"}};
}

/// Adds a record; one that shares no identity with the others is linked to them.
void join(SampleProfile &profile, SampleFragment fragment)
{
    bool shared = profile.fragments.empty();
    for (const SampleFragment &other : profile.fragments) {
        for (const SampleIdentity &identity : fragment.identities)
            shared = shared
                || std::find(other.identities.begin(), other.identities.end(), identity) != other.identities.end();
    }
    if (!shared)
        profile.links.push_back({fragment.identities.front(), profile.fragments.front().identities.front()});
    profile.fragments.push_back(std::move(fragment));
}

} // namespace

void SampleProfile::write(ProfileWriter &writer, const std::string &eventDataset) const
{
    const auto number
        = [&writer](const SampleIdentity &identity) { return writer.identity(identity.first, identity.second); };
    for (const SampleFragment &fragment : fragments) {
        std::vector<qint64> numbers;
        for (const SampleIdentity &identity : fragment.identities)
            numbers.push_back(number(identity));
        writer.addFragment(QString::fromStdString(fragment.dataset), numbers, fragment.updated, fragment.ingested,
                           fragment.attributes);
    }
    for (const auto &[one, other] : links)
        writer.link(number(one), number(other));
    for (const SampleEvent &event : events)
        writer.addEvent(QString::fromStdString(eventDataset), number(event.identity), event.occurred, event.ingested,
                        event.body);
}

SampleRecords::SampleRecords(const SampleDatasets &datasets, qint64 nowMs)
    : m_datasets(datasets)
    , m_nowMs(nowMs)
{
}

std::vector<SampleProfile> SampleRecords::of(const SamplePerson &person, SeededRandom &random) const
{
    std::vector<SampleProfile> profiles(1);
    if (person.inCrm) {
        join(profiles.front(), crm(person, false, random));
        if (random.chance(0.04))
            join(profiles.front(), crm(person, true, random));
    }
    if (person.inLoyalty)
        join(profiles.front(), loyalty(person, random.chance(0.85), random));
    if (!person.onWeb)
        return profiles;
    for (const std::string &ecid : person.ecids) {
        const bool alone = !profiles.front().fragments.empty() && !random.chance(0.88);
        const bool known = person.registered && !alone && random.chance(0.8);
        if (alone)
            profiles.emplace_back();
        join(alone ? profiles.back() : profiles.front(), web(person, ecid, known, random));
    }
    return profiles;
}

void SampleRecords::stamp(SampleFragment &fragment, qint64 notBefore, SeededRandom &random) const
{
    const qint64 latest = m_nowMs - 2 * ProfileDayMs;
    // Most records were touched in the last months.
    const double recent = std::pow(random.unit(), 2.2);
    fragment.updated = latest - qint64(recent * double(latest - notBefore));
    const qint64 created = notBefore + qint64(random.unit() * double(fragment.updated - notBefore));
    fragment.ingested = fragment.updated + random.between(1, 26) * 3'600'000 + random.below(3'600'000);
    fragment.attributes["_repo"] = {{"createDate", isoTime(created)}, {"modifyDate", isoTime(fragment.updated)}};
}

SampleFragment SampleRecords::crm(const SamplePerson &person, bool old, SeededRandom &random) const
{
    SampleFragment fragment;
    const std::string &mail = old ? person.oldEmail : person.email;
    fragment.dataset = m_datasets.crm;
    fragment.identities = {{"crmid", person.crmId}, {"email", mail}};
    const qint64 start = m_nowMs - TwoYearsMs;
    stamp(fragment, old ? start : start + 60 * ProfileDayMs, random);
    if (old) { // what was there before the person moved or changed the address
        fragment.updated = start + random.below(50 * ProfileDayMs);
        fragment.ingested = fragment.updated + random.between(1, 26) * 3'600'000;
    }
    json &attributes = fragment.attributes;
    attributes["_id"] = (old ? "crm-old-" : "crm-") + person.crmId;
    attributes["person"] = personOf(person);
    attributes["person"]["name"]["courtesyTitle"]
        = person.german ? (person.female ? "Frau" : "Herr") : (person.female ? "Ms." : "Mr.");
    attributes["person"]["maritalStatus"] = pickOf({"married", "single", "divorced", "not_specified"}, random);
    attributes["person"]["nationality"] = person.german ? "DE" : "US";
    attributes["personalEmail"] = email(mail);
    attributes["homeAddress"] = (old ? person.oldHome : person.home).address(person.german, random);
    attributes["homeAddress"]["lastVerifiedDate"] = isoDate(fragment.updated);
    attributes["preferredLanguage"] = person.german ? "de-DE" : "en-US";
    attributes["timeZone"] = person.german ? "Europe/Berlin" : "America/Chicago";
    if (random.chance(0.8))
        attributes["mobilePhone"] = phone(person.phone, person.german);
    if (random.chance(0.25))
        attributes["billingAddress"] = person.oldHome.address(person.german, random);
    addCustomer(attributes, person, fragment.updated, random);
    return fragment;
}

void SampleRecords::addCustomer(json &attributes, const SamplePerson &person, qint64 updated,
                                SeededRandom &random) const
{
    const qint64 since = m_nowMs - random.between(60, 2900) * ProfileDayMs;
    const qint64 orders = 1 + qint64(random.unit() * 14 * person.wealth);
    json customer{
        {"customerNumber", person.crmId},
        {"customerSince", isoDate(since)},
        {"segment",
         person.wealth > 2         ? "A"
             : person.wealth > 0.7 ? "B"
                                   : "C"},
        {"firstOrderDate", isoDate(since + 5 * ProfileDayMs)},
        {"lastOrderDate", isoDate(updated - random.below(40) * ProfileDayMs)},
        {"orderCount", orders},
        {"returnCount", random.below(orders / 3 + 1)},
        {"revenue", money(double(orders) * (60 + 340 * random.unit()), person.german)},
        {"paymentTerms", pickOf({"prepaid", "net14", "net30"}, random)},
        {"paymentMethod", pickOf({"card", "invoice", "paypal", "sepa"}, random)},
        {"source", pickOf({"store", "web", "referral", "campaign"}, random)},
        {"household", {{"size", random.between(1, 5)}, {"incomeBand", pickOf({"low", "middle", "high"}, random)}}}};
    if (random.chance(0.15))
        customer["openBalance"] = money(random.unit() * 300, person.german);
    if (!person.company.empty()) {
        customer["company"] = {{"name", person.company[0]},
                               {"industry", person.company[1]},
                               {"vatId", (person.german ? "DE" : "US") + random.digits(9)}};
        attributes["workEmail"] = {{"address", "kontakt" + std::to_string(person.number) + "@work.example.com"},
                                   {"type", "work"},
                                   {"status", "active"}};
        attributes["workAddress"] = person.oldHome.address(person.german, random);
        customer["accountManager"] = {{"name", "Henrike Vossberg"}, {"email", "h.vossberg@northwind.example.com"}};
    }
    attributes["_northwind"]
        = {{"crm", customer},
           {"service",
            {{"openTickets", random.chance(0.1) ? random.between(1, 3) : 0}, {"satisfaction", random.between(1, 5)}}},
           {"scores",
            {{"churn", score(std::pow(random.unit(), 1.6), updated, "churn-4.2")},
             {"lifetimeValue", money(double(orders) * 180, person.german)}}}};
    const bool mails = random.chance(0.64);
    attributes["consents"] = {{"marketing",
                               {{"preferred", pickOf({"email", "sms", "postalMail"}, random)},
                                {"email", choice(mails, updated - 9 * ProfileDayMs)},
                                {"sms", choice(random.chance(0.3), updated - 9 * ProfileDayMs)},
                                {"call", choice(random.chance(0.2), updated - 9 * ProfileDayMs)},
                                {"postalMail", choice(random.chance(0.5), updated - 9 * ProfileDayMs)}}},
                              {"metadata", {{"time", isoTime(updated - 9 * ProfileDayMs)}}}};
    attributes["extSourceSystemAudit"]
        = {{"createdBy", "import"},
           {"lastUpdatedDate", isoTime(updated)},
           {"externalKey", {{"sourceID", person.crmId}, {"sourceInstanceID", "northwind"}, {"sourceType", "CRM"}}}};
}

SampleFragment SampleRecords::loyalty(const SamplePerson &person, bool withEmail, SeededRandom &random) const
{
    SampleFragment fragment;
    fragment.dataset = m_datasets.loyalty;
    fragment.identities = {{"loyaltyid", person.loyaltyId}};
    if (withEmail)
        fragment.identities.push_back({"email", person.email});
    stamp(fragment, m_nowMs - TwoYearsMs + 30 * ProfileDayMs, random);
    const qint64 updated = fragment.updated;
    json &attributes = fragment.attributes;
    attributes["_id"] = "loyalty-" + person.loyaltyId;
    attributes["person"] = personOf(person);
    attributes["person"]["name"]
        = {{"firstName", withoutUmlauts(person.firstName)}, {"lastName", withoutUmlauts(person.lastName)}};
    if (withEmail)
        attributes["personalEmail"] = email(person.email);
    attributes["homeAddress"] = person.oldHome.address(person.german, random);
    attributes["preferredLanguage"] = person.german ? "de" : "en";
    const double points = person.wealth * (200 + 2400 * random.unit());
    const std::string tier = points > 4200 ? "platinum" : points > 2400 ? "gold" : points > 1100 ? "silver" : "basic";
    json membership{{"id", person.loyaltyId},
                    {"cardNumber", "6099 " + random.digits(4) + ' ' + random.digits(4)},
                    {"tier", tier},
                    {"tierSince", isoDate(updated - random.below(300) * ProfileDayMs)},
                    {"status", random.chance(0.94) ? "active" : "paused"},
                    {"points", qint64(points)},
                    {"pointsExpiring", qint64(points * 0.1 * random.unit())},
                    {"lifetimePoints", qint64(points * (1 + 3 * random.unit()))},
                    {"joinDate", isoDate(m_nowMs - qint64(std::pow(random.unit(), 1.4) * 1400) * ProfileDayMs)},
                    {"joinChannel", pickOf({"store", "web", "app"}, random)},
                    {"homeStore", store(person.store)}};
    for (qint64 count = random.chance(0.3) ? random.between(1, 3) : 0; count > 0; --count)
        membership["vouchers"].push_back({{"code", "NW-" + random.token(6)},
                                          {"amount", money(double(random.between(1, 5)) * 5, person.german)},
                                          {"expires", isoDate(m_nowMs + random.between(5, 120) * ProfileDayMs)}});
    attributes["_northwind"]
        = {{"loyalty", membership},
           {"preferences",
            {{"newsletter", random.chance(0.55)},
             {"newsletterTopics", someOf({"offers", "outdoor", "cooking", "events"}, random)},
             {"favouriteCategories", someOf({"Outdoor", "Clothing", "Shoes", "Kitchen", "Sports", "Garden"}, random)},
             {"clothingSize", pickOf({"S", "M", "L", "XL"}, random)},
             {"preferredStore", store(person.store)}}},
           {"scores", {{"voucherAffinity", score(random.unit(), updated, "voucher-1.7")}}}};
    attributes["consents"]["marketing"]["email"] = choice(random.chance(0.7), updated - 2 * ProfileDayMs);
    return fragment;
}

SampleFragment SampleRecords::web(const SamplePerson &person, const std::string &ecid, bool known,
                                  SeededRandom &random) const
{
    SampleFragment fragment;
    fragment.dataset = m_datasets.web;
    fragment.identities = {{"ecid", ecid}};
    stamp(fragment, m_nowMs - 500 * ProfileDayMs, random);
    const qint64 updated = fragment.updated;
    json &attributes = fragment.attributes;
    attributes["_id"] = "web-" + ecid;
    const std::string language = person.german && random.chance(0.9) ? "de-DE" : "en-US";
    attributes["preferredLanguage"] = language;
    attributes["timeZone"] = person.german ? "Europe/Berlin" : pickOf({"America/New_York", "America/Chicago"}, random);
    attributes["_northwind"]
        = {{"web",
            {{"visitorId", ecid},
             {"registered", known},
             {"firstVisit", isoTime(updated - random.between(1, 200) * ProfileDayMs)},
             {"lastVisit", isoTime(updated)},
             {"visits", random.between(1, 60)},
             {"deviceType", pickOf({"desktop", "desktop", "mobile", "mobile", "tablet"}, random)},
             {"browserLanguage", language},
             {"trafficSource", pickOf({"direct", "search", "social", "email", "affiliate"}, random)}}},
           {"scores", {{"purchase", score(random.unit(), updated, "purchase-2.0")}}}};
    attributes["consents"]["collect"] = choice(random.chance(0.85), updated);
    attributes["consents"]["personalize"]["content"] = choice(random.chance(0.6), updated);
    if (random.chance(0.2))
        attributes["_northwind"]["attributes"]
            = {{"partner.region", person.home.city[3]}, {"partner.cohort", random.token(3)}};
    if (!known)
        return fragment;
    const std::string &mail = random.chance(0.7) ? person.email : person.oldEmail;
    fragment.identities.push_back({"email", mail});
    attributes["personalEmail"] = email(mail);
    attributes["person"]["name"] = {{"firstName", person.firstName}, {"lastName", person.lastName}};
    attributes["userAccount"] = {{"startDate", isoTime(updated - random.between(1, 200) * ProfileDayMs)},
                                 {"type", person.company.empty() ? "registered" : "business"},
                                 {"loginCount", random.between(1, 40)},
                                 {"lastLogin", isoTime(updated)}};
    attributes["shippingAddress"] = person.home.address(person.german, random);
    if (random.chance(0.2))
        attributes["pushNotificationDetails"].push_back({{"appID", "com.northwind.shop"},
                                                         {"platform", pickOf({"apns", "fcm"}, random)},
                                                         {"token", random.hex(32)},
                                                         {"denylisted", false}});
    return fragment;
}

} // namespace localplatform
