// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/sampleperson.h"

#include <cmath>
#include <cstdio>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

/// Letters that an email address may have: umlauts become two letters, accents and the rest go.
std::string mailName(const std::string &name)
{
    static const std::vector<std::pair<std::string, std::string>> letters{
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"},
        {"ß", "ss"}, {"é", "e"},  {"ë", "e"},  {"í", "i"},  {"ú", "u"},  {"ñ", "n"}};
    std::string plain;
    for (size_t at = 0; at < name.size();) {
        bool replaced = false;
        for (const auto &[letter, with] : letters) {
            if (name.compare(at, letter.size(), letter) == 0) {
                plain += with;
                at += letter.size();
                replaced = true;
                break;
            }
        }
        if (replaced)
            continue;
        const auto letter = static_cast<unsigned char>(name[at++]);
        if (std::isalnum(letter))
            plain += char(std::tolower(letter));
        else if (letter == '-')
            plain += '-';
    }
    return plain;
}

SampleHome makeHome(bool german, SeededRandom &random)
{
    const SampleLists &lists = SampleLists::get();
    const std::string country = german ? "de" : "us";
    const std::string street = random.pick(lists.list("street." + country)).front();
    const std::string house = std::to_string(german ? random.between(1, 148) : random.between(100, 9800));
    return {german ? street + ' ' + house : house + ' ' + street, random.pick(lists.list("city." + country))};
}

std::string makeBirthDate(SeededRandom &random)
{
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", int(random.between(1942, 2006)), int(random.between(1, 12)),
                  int(random.between(1, 28)));
    return text;
}

std::string padded(const char *prefix, int width, qint64 value)
{
    std::string digits = std::to_string(value);
    if (digits.size() < size_t(width))
        digits.insert(0, size_t(width) - digits.size(), '0');
    return prefix + digits;
}

} // namespace

json SampleHome::address(bool german, SeededRandom &random) const
{
    // The numbers of an address in the data lake are not those of the city's center.
    const auto near = [&random](const std::string &degrees) {
        return std::round((std::stod(degrees) + (random.unit() - 0.5) * 0.08) * 1e5) / 1e5;
    };
    return {{"street1", street},
            {"postalCode", city[0]},
            {"city", city[1]},
            {"state", city[2]},
            {"stateProvince", city[3]},
            {"country", german ? "Deutschland" : "United States"},
            {"countryCode", german ? "DE" : "US"},
            {"primary", true},
            {"status", "active"},
            {"_schema", {{"latitude", near(city[4])}, {"longitude", near(city[5])}}}};
}

SamplePerson SamplePerson::make(int number_, SeededRandom &random)
{
    const SampleLists &lists = SampleLists::get();
    SamplePerson person;
    person.number = number_;
    person.german = random.chance(0.6);
    person.female = random.chance(0.52);
    const std::string country = person.german ? "de" : "us";
    person.firstName = random.pick(lists.list("first." + country + (person.female ? ".female" : ".male"))).front();
    person.lastName = random.pick(lists.list("last." + country)).front();
    person.birthDate = makeBirthDate(random);
    const std::string domain = random.pick(lists.list("mail")).front();
    const std::string mailbox = mailName(person.firstName) + '.' + mailName(person.lastName);
    person.email = mailbox + std::to_string(number_) + '@' + domain;
    person.oldEmail
        = random.chance(0.12) ? mailName(person.lastName) + std::to_string(number_) + "@old." + domain : person.email;
    person.home = makeHome(person.german, random);
    person.oldHome = random.chance(0.15) ? makeHome(person.german, random) : person.home;
    person.phone = person.german ? "+49 1" + std::to_string(random.between(50, 79)) + ' ' + random.digits(7)
                                 : "+1 " + person.home.city[6] + "-555-" + random.digits(4);
    person.wealth = std::min(8.0, std::max(0.05, std::exp((random.unit() + random.unit() + random.unit() - 1.5) * 2)));

    if (!random.chance(0.08)) { // the others are known by events only
        person.inCrm = random.chance(0.76);
        person.inLoyalty = random.chance(0.5);
        person.onWeb = random.chance(0.6) || !(person.inCrm || person.inLoyalty);
    }
    person.registered = random.chance(0.7);
    person.crmId = padded("C", 7, 1'000'000 + number_);
    person.loyaltyId = padded("L", 10, 4'000'000'000 + qint64(number_) * 37);
    const bool visits = person.onWeb || !(person.inCrm || person.inLoyalty);
    for (int device = visits ? int(random.chance(0.18)) + 1 : 0; device > 0; --device)
        person.ecids.push_back(random.digits(38));
    const std::vector<SampleLists::Columns> &stores = lists.list("store");
    do
        person.store = random.pick(stores);
    while (person.store[3] != (person.german ? "DE" : "US"));
    if (random.chance(0.07))
        person.company = random.pick(lists.list("company"));
    return person;
}

} // namespace localplatform
