"""Whose journey it is: the account, its owner, and how the owner wants things done."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.messages import Letter
from afterword.core.policy import ApprovalPolicy, Owner, Policy, Profile
from afterword.core.reading import addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One account. ``key`` signs its tokens."""

    account: str
    owner: Owner
    policy: Policy
    approval: ApprovalPolicy
    profile: Profile
    key: bytes

    def wrote(self, letter: Letter) -> bool:
        """Whether a letter names the owner as its one author. It proves nothing: anybody can write a From."""
        author = addresses.sole_author(letter)
        return author is not None and author.key in {a.casefold() for a in self.owner.addresses}

    def addressed_as(self, letter: Letter) -> str:
        """The owner's address that a letter was written to; the first one where it names none."""
        own = {a.casefold(): a for a in self.owner.addresses}
        return next((own[a.key] for a in (*letter.to, *letter.cc) if a.key in own), self.owner.addresses[0])
