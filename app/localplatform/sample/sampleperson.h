// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/samplelists.h"
#include "app/localplatform/sample/seededrandom.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace localplatform
{

/// Where somebody lives.
struct SampleHome {
    std::string street;
    SampleLists::Columns city; ///< postal code, name, state, ISO code, latitude, longitude, area code

    nlohmann::json address(bool german, SeededRandom &random) const;
};

/// One invented person, before the sources record it with their own values.
struct SamplePerson {
    int number = 0;
    bool german = true;
    bool female = true;
    bool registered = true; ///< has an account in the web shop
    bool inCrm = false, inLoyalty = false, onWeb = false; ///< all false: known by events only
    std::string firstName, lastName, email, oldEmail, phone;
    std::string birthDate; ///< YYYY-MM-DD
    SampleHome home, oldHome; ///< they differ for people who have moved
    std::string crmId, loyaltyId;
    std::vector<std::string> ecids; ///< one a device
    SampleLists::Columns store, company; ///< company empty: a private customer
    double wealth = 1; ///< 0.05 … 8; scales revenue and points

    static SamplePerson make(int number, SeededRandom &random);
};

} // namespace localplatform
