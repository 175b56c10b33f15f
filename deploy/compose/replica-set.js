// Run by mongosh in the service mongo-set: forms the replica set when there is none.
try {
    rs.status();
} catch (notYet) {
    rs.initiate({
        _id: "tokhai",
        members: [1, 2, 3].map((member) => ({ _id: member, host: `mongo-${member}:27017` })),
    });
}
